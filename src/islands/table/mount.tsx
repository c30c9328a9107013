/** Takes over the page's fallback with the table. */
import { createRoot } from 'react-dom/client';
import { readPageData } from './table-page-data.ts';
import { TableApp } from './TableApp.tsx';

const container = document.getElementById('table-app');
if (container) {
  container.replaceChildren();
  createRoot(container).render(<TableApp data={readPageData()} />);
}
