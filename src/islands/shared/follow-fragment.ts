/** アドレスの「#」のあとの変化についていく: a page's own words are read, anchors and strangers change nothing. */

interface Following {
  /** is the address's fragment this page's state? */
  readonly isOwn: (fragment: string) => boolean;
  /** the fragment that says what is shown now: '' or '#…' */
  readonly current: () => string;
  /** what the history keeps with the address; as it is, unless given */
  readonly state?: () => unknown;
  /** takes over what the address now says; `state` is what the history kept with it */
  readonly open: (state: unknown) => void;
}

/** `#` alone is a link to the top of the page, not an empty state. */
const hasBareMark = () => window.location.hash === '' && window.location.href.endsWith('#');

/** A link to a part of this page moves there without touching the address, which holds the page's state. */
function jump(event: MouseEvent): void {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[href^="#"]')
      : null;
  const name = link?.getAttribute('href')?.slice(1);
  const part = name ? document.getElementById(name) : null;
  if (!part || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}

/** @returns the way to stop */
export function followFragment({
  isOwn,
  current,
  state = () => window.history.state,
  open,
}: Following): () => void {
  const follow = () => {
    if (isOwn(window.location.hash) && !hasBareMark()) open(window.history.state);
    else
      window.history.replaceState(
        state(),
        '',
        window.location.pathname + window.location.search + current(),
      );
  };
  window.addEventListener('popstate', follow);
  document.addEventListener('click', jump);
  return () => {
    window.removeEventListener('popstate', follow);
    document.removeEventListener('click', jump);
  };
}
