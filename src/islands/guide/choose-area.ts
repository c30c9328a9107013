/** 住んでいる所を選ぶ欄: shown where there is a script; what it needs comes when it is used, or when the address names a place. */
const form = document.querySelector<HTMLElement>('[data-guide-area]');

function begin(): void {
  if (form) void import('./guide-area.ts').then(({ followPlace }) => followPlace(form));
}

if (form) {
  form.querySelector<HTMLElement>('[data-chooser]')!.hidden = false;
  if (location.hash.startsWith('#place=')) begin();
  // A list may be chosen from without the focus, as on some phones.
  for (const sign of ['focusin', 'change']) form.addEventListener(sign, begin, { once: true });
  window.addEventListener('hashchange', begin, { once: true });
}
