/** 紙とくらべるの見た目: the list itself stays light. */
import address from '../../styles/sheets.css?url';
import { loadStyle } from '../shared/late-style.ts';

export const loadSheetStyle = () => loadStyle(address);
