/** 404 の案内: below /municipalities/011002/ there may have been a page once; the municipality's own is still there. */
const way = document.querySelector<HTMLElement>('[data-municipality]');
const code = /\/municipalities\/(\d{6})\/./.exec(location.pathname)?.[1];
const link = way?.querySelector('a');
if (way && link && code) {
  link.href = `${way.dataset['municipality']}${code}/`;
  way.hidden = false;
}
