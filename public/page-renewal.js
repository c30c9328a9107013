/**
 * Says that the page is of an earlier deploy when its application did not come: everything that a page loads by a
 * name with a hash may be gone, so this stands alone under a name that stays. Runs once the page has loaded; the
 * application, where it came, has removed the notice by then.
 */
(() => {
  const notice = document.querySelector('[data-page-renewal]');
  if (!notice) return;
  const TAKES_OVER_MS = 300;
  const fetchPage = () =>
    fetch(window.location.pathname, { cache: 'reload' }).then(
      ({ ok }) => ok,
      () => false,
    );
  const tell = async () => {
    if (!notice.isConnected) return;
    if (!(await fetchPage())) notice.querySelector('p').textContent = notice.dataset.lost;
    notice.hidden = false;
    notice.querySelector('button').addEventListener('click', async () => {
      await fetchPage();
      window.location.reload();
    });
  };
  // The application gives way between being read and taking over.
  window.addEventListener('load', () => setTimeout(tell, TAKES_OVER_MS));
})();
