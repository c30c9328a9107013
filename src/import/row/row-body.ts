/** 本文に書くこと。The body of an entry: what the list says and no field holds, as paragraphs of plain words. */
import { cleanText, plainMarkdown, saysNothing } from '../clean/clean-text.ts';
import { shorten } from '../clean/open-data-text.ts';
import type { RowText } from './row-field.ts';

const isYes = (text: string | undefined) =>
  /^(?:1|true|有|あり|○|◯|はい|可)$/i.test(cleanText(text ?? ''));

/** 「20」「20名」「各15人」; a number of nothing is left to the report */
function capacityOf(text: string): string {
  if (/^\d+$/.test(text)) return Number(text) > 0 ? `定員: ${Number(text)}人` : '';
  return /[1-9]/.test(text) ? `定員: ${plainMarkdown(shorten(text, 60))}` : '';
}

/** A paragraph this long is read by nobody; the row's own words are cut and the person is told. */
export const MAX_PARAGRAPH = 1_000;

export function rowBody(row: RowText, otherUrls: readonly string[]): string {
  const said = (text: string | undefined) => {
    const plain = cleanText(text ?? '');
    return saysNothing(plain) ||
      /^(?:連絡先|問い?合わ?せ先?|電話|携帯|メール)[\s:：・、。()（）]*$/.test(plain) ||
      /非公開/.test(plain)
      ? ''
      : shorten(plain, MAX_PARAGRAPH);
  };
  const sentence = (text: string) =>
    text === '' || /[。.！!？?」）]$/.test(text) ? text : `${text}。`;
  const [description, support, note, network] = [
    said(row.description),
    said(row.support),
    said(row.note),
    said(row.network),
  ];
  return [
    description && plainMarkdown(sentence(description)),
    support && `ほかにしていること: ${plainMarkdown(support.replaceAll(';', '、'))}`,
    isYes(row.pantry) && 'フードパントリー（食べものをくばること）もしています。',
    isYes(row.takeout) && '持ち帰りもできます。',
    capacityOf(cleanText(row.capacity ?? '')),
    network && `入っているネットワーク: ${plainMarkdown(network)}`,
    note && plainMarkdown(sentence(note)),
    ...otherUrls.map((url) => `ほかのサイト: ${url}`),
  ]
    .filter(Boolean)
    .join('\n\n');
}
