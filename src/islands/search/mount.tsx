/**
 * 探す画面をはじめる。Takes over the page's search box with one that answers while typing; what was typed until then is
 * kept.
 */
import { mountIsland } from '../shared/mount-island.tsx';
import { SearchApp } from './SearchApp.tsx';
import { readPageData } from './search-page-data.ts';

mountIsland('search-app', (container) => {
  const box = container.querySelector('input');
  return (
    <SearchApp
      data={readPageData()}
      early={box?.value ?? ''}
      isFocused={box !== null && box === document.activeElement}
    />
  );
});
