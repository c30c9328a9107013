/**
 * どのページにもある探す箱。Takes the words to the search page without letting any server or history see them, and leaves none
 * behind.
 */
import { handOver } from './search-handover.ts';

const boxes = document.querySelectorAll<HTMLFormElement>('[data-search-box]');

for (const form of boxes) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const box = form.querySelector('input')!;
    const words = box.value.trim();
    // This page comes back with 「戻る」 as it was left.
    box.value = '';
    if (words !== '') handOver(words);
    window.location.assign(form.action);
  });
}

window.addEventListener('pageshow', (event) => {
  if (event.persisted) boxes.forEach((form) => form.reset());
});
