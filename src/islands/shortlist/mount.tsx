/** Takes over the page's fallback. */
import { createRoot } from 'react-dom/client';
import { readPageData } from './shortlist-page-data.ts';
import { ShortlistApp } from './ShortlistApp.tsx';

const container = document.getElementById('shortlist-app');
if (container) {
  container.replaceChildren();
  createRoot(container).render(<ShortlistApp data={readPageData()} />);
}
