/** Takes over the page's fallback with the questions. */
import { createRoot } from 'react-dom/client';
import { MatchApp } from './MatchApp.tsx';
import { readPageData } from './match-page-data.ts';

const container = document.getElementById('match-app');
if (container) {
  container.replaceChildren();
  createRoot(container).render(<MatchApp data={readPageData()} />);
}
