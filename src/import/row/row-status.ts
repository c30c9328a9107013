/** 休止中・終了・非公開 in the free words of a row. */
import { cleanText } from '../clean/clean-text.ts';
import { stateInCell, stateInName, stateInText, type SaidState } from './closing-words.ts';
import { shorten } from '../clean/open-data-text.ts';
import type { RowFieldId, RowText } from './row-field.ts';

/** Where a list may say such things. */
const FREE_FIELDS = [
  'name',
  'frequency',
  'days',
  'weekdays',
  'hours',
  'hours_note',
  'closed',
  'who',
  'fee',
  'booking_note',
  'description',
  'support',
  'note',
] as const satisfies readonly RowFieldId[];

export function freeTexts(row: RowText): readonly string[] {
  return FREE_FIELDS.map((field) => cleanText(row[field] ?? '')).filter(Boolean);
}

/** 「休止中」 in a column of sorts: no sort of place */
const STATE_ALONE =
  /^(?:現在)?(?:活動|開催|事業|運営)?(?:休止|休館|休業|休所|廃止|閉鎖|終了|閉所)中?$/;

export interface RowStatus {
  /** the entry's status; missing for a place that is open as far as the list says */
  readonly value?: unknown;
  /** it may be over: no hour of it is certain */
  readonly isUnsure: boolean;
  /** what speaks of closing and could not be decided, for a person to read */
  readonly doubts: readonly string[];
}

const undecided = (words: string, isUnsure: boolean) =>
  `「${shorten(words, 100)}」とあります。休止か終了かを決められないので、開いている場所として取りこみました。${
    isUnsure ? '時間は、時間のことば（hours_note）にだけ書きました。' : ''
  }確かめて、status を直してください`;

type Found = { readonly state: SaidState | 'open'; readonly words: string };

/** `on`: no later than this the list was made. A list says that a place ended, seldom when: no day is made of it. */
export function readStatus(row: RowText, on: string): RowStatus {
  const context = { name: cleanText(row.name ?? ''), on };
  const found = [
    stateInCell(row.state ?? '', context),
    ...(STATE_ALONE.test(cleanText(row.category ?? ''))
      ? [stateInCell(row.category!, context)]
      : []),
    stateInName(row.name ?? '', context),
    ...freeTexts(row)
      .filter((text) => text !== context.name)
      .map((text) => stateInText(text, context)),
  ].filter((one): one is Found => one !== undefined);
  const sure =
    found.find(({ state }) => state === 'closed') ?? found.find(({ state }) => state === 'paused');
  if (!sure) {
    const open = found.filter(({ state }) => state !== 'open');
    return {
      isUnsure: open.some(({ state }) => state === 'doubtful'),
      doubts: open.map(({ state, words }) => undecided(words, state === 'doubtful')),
    };
  }
  const note = `一覧に「${shorten(sure.words, 100)}」とあります`;
  const moved = /移転/.test(sure.words)
    ? ['移転とあります。移った先を確かめて、住所と status を直してください']
    : [];
  return {
    value: { state: sure.state, note },
    isUnsure: false,
    doubts: moved,
  };
}

export function rowStatus(row: RowText, on: string): unknown {
  return readStatus(row, on).value;
}

export interface HiddenParts {
  readonly row: boolean;
  readonly address: boolean;
  readonly contact: boolean;
  readonly email: boolean;
}

const HIDE =
  '(?:は|も|を|の)?(?:すべて|全て)?(?:一般に)?(?:非公開|公開していません|公開しておりません|公表していません|公開不可|非公表)';
const isHidden = (texts: readonly string[], what: string) =>
  texts.some(
    (text) =>
      new RegExp(`(?:${what})[^。]{0,6}?${HIDE}`).test(text.replace(/（[^）]*）/g, '')) ||
      new RegExp(`(?:${what})[（\\s:]*${HIDE}`).test(text),
  );

/** What the list asks to keep to itself. */
export function hiddenParts(row: RowText): HiddenParts {
  const texts = [
    ...freeTexts(row),
    cleanText(row.access ?? ''),
    cleanText(row.building ?? ''),
    cleanText(row.phone_label ?? ''),
    cleanText(row.email_label ?? ''),
  ];
  const contact = isHidden(texts, '連絡先');
  return {
    row:
      /非公開|公開不可|^(?:否|不可|×|x)$/i.test(cleanText(row.public ?? '')) ||
      /^非公開$/.test(cleanText(row.name ?? '')),
    address:
      /非公開|公開していません|非公表/.test(cleanText(row.address ?? '')) ||
      isHidden(texts, '住所|所在地|場所|会場'),
    contact: contact || isHidden(texts, '電話(?:番号)?'),
    email: contact || isHidden(texts, 'メール(?:アドレス)?'),
  };
}
