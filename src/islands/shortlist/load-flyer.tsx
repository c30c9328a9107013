/** チラシを読む, with the sheets of styles that the other papers do without. */
import print from '../../styles/print.css?url';
import sheets from '../../styles/print-sheets.css?url';
import { loadStyle } from '../shared/late-style.ts';
import { Flyer } from './Flyer.tsx';

export async function loadFlyer() {
  await Promise.all([loadStyle(print), loadStyle(sheets)]);
  return Flyer;
}
