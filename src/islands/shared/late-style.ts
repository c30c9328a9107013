/** あとから来る見た目: a sheet of styles that comes with the part that needs it, so that the first visit stays light. */

/** Resolves when the styles hold: a part without them would be shown, and printed, in pieces. @throws when they cannot be had */
export function loadStyle(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((done, fail) => {
    link.onload = () => done();
    link.onerror = () => {
      // What failed must not stand there as if it had come.
      link.remove();
      fail(new Error(address));
    };
    // Before the sheet of every page, as any page's own: what the two say of one thing is settled by their order.
    [...document.querySelectorAll('link[rel=stylesheet]')].at(-1)?.before(link);
  });
}
