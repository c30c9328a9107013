/**
 * 印刷するものをえらぶ: what is chosen stands in the fragment, so that a link prints the same; the sheet of styles
 * leaves the rest out. Here only what is left empty by that goes too.
 */
const chooser = document.querySelector<HTMLElement>('[data-print-choose]');
const boxes = [...(chooser?.querySelectorAll<HTMLInputElement>('input') ?? [])];

function readFragment(): void {
  // A heading's anchor is no choice.
  if (!/^#[a-z]+=/.test(location.hash)) return;
  const chosen = new URLSearchParams(location.hash.slice(1));
  for (const box of boxes) {
    const values = chosen.get(box.name);
    // Of radio buttons one is always chosen.
    if (values !== null) box.checked = values.split(',').includes(box.value);
    else if (box.type === 'checkbox') box.checked = false;
  }
}

function leaveOutEmpty(): void {
  const isShown = (element: Element) => element.getClientRects().length > 0;
  for (const part of document.querySelectorAll<HTMLElement>('.booklet [data-any]')) {
    part.hidden = false;
    part.hidden = ![...part.querySelectorAll('[data-resource-id], [data-item]')].some(isShown);
  }
  // No row of the contents leads to what is left out.
  for (const page of document.querySelectorAll<HTMLElement>('.booklet [data-page-of]')) {
    const target = document.getElementById(page.dataset['pageOf']!);
    page.parentElement!.hidden = target === null || !isShown(target);
  }
}

function keepInFragment(): void {
  const chosen = Map.groupBy(
    boxes.filter(({ checked }) => checked),
    ({ name }) => name,
  );
  const words = [...chosen].map(([name, own]) => `${name}=${own.map(({ value }) => value).join()}`);
  history.replaceState(
    history.state,
    '',
    words.length > 0 ? `#${words.join('&')}` : location.pathname,
  );
}

function show(): void {
  readFragment();
  leaveOutEmpty();
}

chooser?.addEventListener('change', () => {
  keepInFragment();
  leaveOutEmpty();
});
const button = chooser?.querySelector<HTMLButtonElement>('[data-print]');
if (button) button.hidden = false;
button?.addEventListener('click', () => print());
addEventListener('hashchange', show);
show();

export {};
