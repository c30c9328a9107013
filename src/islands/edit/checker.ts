/**
 * 書いたものを読む部分: the rules, the file's text, what a place is like, and the file's name. All that only a form with
 * something in it needs; it is fetched with the first touch, so that who only looks loads none of it.
 */
export { entryPath } from '../../site/links/edit-links.ts';
export { likePlaces } from '../../domain/rules/likeness.ts';
export { checkForm, draftResource } from './check-form.ts';
export { nameOf, suggestedName } from './draft/file-name.ts';
export { fileOf } from './entry-file-text.ts';
export { HoursRead } from './fields/HoursRead.tsx';
export { sheetLines } from './sheet-lines.ts';
export { FinishPanel } from './FinishPanel.tsx';
