/**
 * `<shortlist-button data-id data-name>`: puts a place into the つなぎ帳 and takes it out; without script it is empty.
 * Also fills in how many places there are, next to the link in the header. It stands on every page, so it knows
 * only a list that is whole and touches no other: mending is the work of the list's own page.
 */
import {
  MOST_PLACES,
  SHORTLIST_CHANGED,
  SHORTLIST_KEY,
  SHORTLIST_VERSION,
} from '../../domain/shortlist/shortlist-key.ts';
import { buttonText } from '../../words/ja/shortlist-button.ts';

type Items = readonly { readonly id: string; readonly addedOn?: string }[];

/** undefined: not ours to write over. Throws where the device keeps nothing. */
function readItems(): Items | undefined {
  const text = localStorage.getItem(SHORTLIST_KEY);
  if (text === null) return [];
  try {
    const { version, items } = JSON.parse(text) as { version: unknown; items: Items };
    return version === SHORTLIST_VERSION && items.every((item) => item.id) ? items : undefined;
  } catch {
    return undefined;
  }
}

function toggle(id: string): string {
  try {
    const items = readItems();
    if (!items) return buttonText.broken;
    const rest = items.filter((item) => item.id !== id);
    const isAdding = rest.length === items.length;
    if (isAdding && rest.length >= MOST_PLACES) return buttonText.full;
    // The Swedish way to write a day is ISO's.
    const addedOn = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
    localStorage.setItem(
      SHORTLIST_KEY,
      JSON.stringify({
        version: SHORTLIST_VERSION,
        items: isAdding ? [...rest, { id, addedOn }] : rest,
      }),
    );
    dispatchEvent(new Event(SHORTLIST_CHANGED));
    return isAdding ? buttonText.added : buttonText.removed;
  } catch {
    return buttonText.blocked;
  }
}

let ids: ReadonlySet<string>;

class ShortlistButton extends HTMLElement {
  static observedAttributes = ['data-id'];
  #button = document.createElement('button');
  #status = document.createElement('small');

  connectedCallback(): void {
    this.#button.className = 'link';
    this.#button.type = 'button';
    this.#button.onclick = () => {
      const said = toggle(this.dataset['id']!);
      // The button itself shows that it worked; a problem must be seen as well as heard.
      this.#status.className =
        said === buttonText.added || said === buttonText.removed ? 'visually-hidden' : '';
      this.#status.textContent = said;
    };
    this.#status.ariaLive = 'polite';
    this.replaceChildren(this.#button, this.#status);
    this.show();
  }

  attributeChangedCallback(): void {
    this.#status.textContent = '';
    this.show();
  }

  show(): void {
    const isIn = ids.has(this.dataset['id']!);
    const words = isIn ? buttonText.remove : buttonText.add;
    this.#button.ariaPressed = `${isIn}`;
    this.#button.ariaLabel = `${words}: ${this.dataset['name']}`;
    this.#button.textContent = words;
  }
}

function refresh(): void {
  try {
    ids = new Set(readItems()?.map(({ id }) => id));
  } catch {
    ids = new Set();
  }
  for (const button of document.querySelectorAll<ShortlistButton>('shortlist-button'))
    button.show?.();
  const count = document.querySelector('[data-shortlist-count]');
  if (count) count.textContent = `${ids.size || ''}`;
}

refresh();
customElements.define('shortlist-button', ShortlistButton);
for (const sign of [SHORTLIST_CHANGED, 'storage', 'pageshow']) addEventListener(sign, refresh);
