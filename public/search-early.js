/**
 * Readers who come with words: the head of the index is on its way while the search's program still is. The program
 * asks for it as always, and the browser gives it this one. Deferred, so that it runs before the program, or not at all.
 */
(() => {
  const { head } = document.currentScript.dataset;
  const isHandedOver = () => {
    try {
      return sessionStorage.getItem('search-words') !== null;
    } catch {
      return false;
    }
  };
  if (!/[#&]\w+=/.test(window.location.hash) && !isHandedOver()) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: head });
  document.head.append(link);
})();
