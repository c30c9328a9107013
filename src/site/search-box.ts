/** Takes the words to the search page in the fragment, which no server ever sees. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = new FormData(form).get('q');
    const address = new URL(form.action);
    address.hash = typeof words === 'string' && words.trim() !== '' ? `q=${encodeURIComponent(words.trim())}` : '';
    window.location.assign(address);
  });
}

export {};
