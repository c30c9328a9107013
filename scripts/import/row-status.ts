/** 休止中・終了・非公開 in the free words of a row. */
import { cleanText } from './clean-text.ts';
import { shorten } from './open-data-text.ts';
import type { RowFieldId, RowText } from './row-field.ts';

const PAUSED = /(?:休止|休業|休館|休会|休所|活動停止)中|休止して(?:い|お)|活動休止|当面(?:の間)?[^。]{0,10}休[止業]|再開未定|一時休[止業館]/;
const ENDED = /活動を終了|閉店(?:しました|した|済)|閉鎖(?:しました|した|済)|閉所しました|廃止(?:しました|した|済|$)|事業終了/;

/** Where a list may say such things. */
const FREE_FIELDS = ['name', 'frequency', 'days', 'weekdays', 'hours', 'hours_note', 'closed', 'who', 'fee', 'booking_note', 'description', 'support', 'note'] as const satisfies readonly RowFieldId[];

export function freeTexts(row: RowText): readonly string[] {
  return FREE_FIELDS.map((field) => cleanText(row[field] ?? '')).filter(Boolean);
}

/** The sentence that says it, and no more: the rest of a remark may hold what is not for here. */
const sentenceWith = (texts: readonly string[], pattern: RegExp, but?: RegExp) => texts.flatMap((text) => text.split('。')).find((sentence) => pattern.test(sentence) && !but?.test(sentence))?.trim();

/** `on` is the day of the list: what it calls ended had ended by then. */
export function rowStatus(row: RowText, on: string): unknown {
  const texts = freeTexts(row);
  const ended = sentenceWith(texts, ENDED, /再開/);
  if (ended) return { state: 'closed', on, note: `一覧に「${shorten(ended, 100)}」とあります` };
  const paused = sentenceWith(texts, PAUSED);
  return paused ? { state: 'paused', note: `一覧に「${shorten(paused, 100)}」とあります` } : undefined;
}

export interface HiddenParts { readonly row: boolean; readonly address: boolean; readonly contact: boolean; readonly email: boolean }

const HIDE = '(?:は|も|を|の)?(?:すべて|全て)?(?:一般に)?(?:非公開|公開していません|公開しておりません|公表していません|公開不可|非公表)';
const isHidden = (texts: readonly string[], what: string) => texts.some((text) => new RegExp(`(?:${what})[^。]{0,6}?${HIDE}`).test(text.replace(/（[^）]*）/g, '')) || new RegExp(`(?:${what})[（\\s:]*${HIDE}`).test(text));

/** What the list asks to keep to itself. */
export function hiddenParts(row: RowText): HiddenParts {
  const texts = [...freeTexts(row), cleanText(row.access ?? ''), cleanText(row.building ?? ''), cleanText(row.phone_label ?? ''), cleanText(row.email_label ?? '')];
  const contact = isHidden(texts, '連絡先');
  return {
    row: /非公開|公開不可|^(?:否|不可|×|x)$/i.test(cleanText(row.public ?? '')) || /^非公開$/.test(cleanText(row.name ?? '')),
    address: /非公開|公開していません|非公表/.test(cleanText(row.address ?? '')) || isHidden(texts, '住所|所在地|場所|会場'),
    contact: contact || isHidden(texts, '電話(?:番号)?'),
    email: contact || isHidden(texts, 'メール(?:アドレス)?'),
  };
}
