/**
 * `<shortlist-button data-id data-name>`: puts a place into the つなぎ帳 and takes it out. Without script it is
 * empty. Also fills in how many places there are, next to the link in the header.
 */
import { momentInJapan } from '../domain/calendar-date.ts';
import { holds, withoutPlace, withPlace } from '../domain/shortlist.ts';
import { buttonText } from './shortlist-button-text.ts';
import { changeStored, readStored, watchStored } from './shortlist-store.ts';

let { list } = readStored();

const status = document.createElement('div');
status.className = 'visually-hidden';
status.role = 'status';
document.body.append(status);

class ShortlistButton extends HTMLElement {
  static observedAttributes = ['data-id'];
  #button = document.createElement('button');
  #name = document.createElement('span');
  #words = document.createElement('span');
  #problem = document.createElement('small');

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#button.className = 'link';
    this.#button.onclick = () => this.#toggle();
    this.#name.className = 'visually-hidden';
    this.#button.replaceChildren(this.#name, this.#words);
    this.replaceChildren(this.#button, this.#problem);
    this.show();
  }

  attributeChangedCallback(): void {
    this.show();
  }

  show(): void {
    const isIn = holds(list, this.dataset['id']!);
    this.#button.ariaPressed = `${isIn}`;
    this.#name.textContent = `${this.dataset['name']} `;
    this.#words.textContent = isIn ? buttonText.remove : buttonText.add;
  }

  #toggle(): void {
    const { id, name } = this.dataset as { id: string; name: string };
    const isIn = holds(list, id);
    const state = changeStored((now) => (isIn ? withoutPlace(now, id) : withPlace(now, id, momentInJapan(new Date()).date)));
    // A button that does nothing must say why to those who see it, too.
    const problem = (this.#problem.textContent = state === 'blocked' ? buttonText.blocked : holds(list, id) === isIn ? buttonText.full : '');
    status.textContent = problem || (isIn ? buttonText.removed : buttonText.added)(name);
  }
}

function refresh(): void {
  ({ list } = readStored());
  for (const button of document.querySelectorAll<ShortlistButton>('shortlist-button')) button.show();
  const count = document.querySelector('[data-shortlist-count]');
  if (count) count.textContent = list.length > 0 ? ` ${list.length}` : '';
}

customElements.define('shortlist-button', ShortlistButton);
watchStored(refresh);
refresh();
