/** Takes over the page's search box with one that answers while typing. */
import { createRoot } from 'react-dom/client';
import { SearchApp } from './SearchApp.tsx';
import { readPageData } from './search-page-data.ts';

const container = document.getElementById('search-app');
if (container) {
  container.replaceChildren();
  createRoot(container).render(<SearchApp data={readPageData()} />);
}
