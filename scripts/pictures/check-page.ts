/** 確かめた結果の写真。What `npm run check` prints about a fixture, as a page to photograph. */
import { readFileSync } from 'node:fs';
import { GUIDE_LINE } from '../../src/catalogue/check/report-text.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function checkPage(code: string): string {
  const text = readFileSync(`tests/fixtures/problems/${code}/expected.txt`, 'utf8') + GUIDE_LINE;
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><style>body{margin:0;background:#1c1c1c;color:#f2f2f2}pre{margin:0;padding:16px;font:13px/1.6 monospace;white-space:pre-wrap;overflow-wrap:anywhere}</style><pre id="check">$ npm run check\n\n${escape(text)}</pre>`;
}
