/** Takes the words to the search page without letting any server or history see them. */
import { handOver } from './search-handover.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = new FormData(form).get('q');
    if (typeof words === 'string' && words.trim() !== '') handOver(words.trim());
    window.location.assign(form.action);
  });
}
