/** Takes over the page's fallback with the form. */
import { createRoot } from 'react-dom/client';
import { EditApp } from './EditApp.tsx';
import { readPageData } from './edit-page-data.ts';

const container = document.getElementById('edit-app');
if (container) {
  container.replaceChildren();
  createRoot(container).render(<EditApp data={readPageData()} />);
}
