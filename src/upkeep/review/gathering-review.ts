/** 1つの相談会・行事の変更。What happened to one file of content/events between two commits: what, when, where. */
import { when } from '../../domain/problem.ts';
import type { MappingValue } from '../../catalogue/read/yaml-mapping.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
import { isDated, readDated } from '../../domain/time/read-dated.ts';
import { newDaysOff } from '../../domain/written/called-off.ts';
import { isTable, writtenOf, type WrittenTable } from '../../domain/written/written-value.ts';
import { dateLabel } from '../../words/ja/date.ts';
import { GATHERING_WORDS } from '../../words/ja/gathering-form.ts';
import { rangeLabel } from '../../words/ja/time.ts';
import { contactWarnings } from './change-warnings.ts';
import { changeSentence, inOneLine } from './change-words.ts';
import { listOf, tableOf, textOf } from './entry-version.ts';
import type { FieldChange } from './field-change.ts';
import type { GatheringVersion } from './gathering-version.ts';

export interface GatheringReview {
  readonly id: string;
  readonly name: string;
  readonly happened: 'added' | 'changed' | 'removed';
  /** sentences, the most important first */
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}

export interface GatheringPair {
  readonly id: string;
  readonly before?: GatheringVersion | undefined;
  readonly after?: GatheringVersion | undefined;
}

interface Around {
  readonly municipalities: Municipalities;
  /** 2026-11-22; without it nothing is over */
  readonly today: string | undefined;
}

/** The most important for a reader first: off, when, where, for whom. */
const ORDER: readonly string[] = [
  'cancelled',
  'on',
  'hours',
  'except',
  'until',
  'place',
  'online',
  'area',
  'host',
  'entry',
  'booking',
  'book_by',
  'booking_note',
  'phones',
  'email',
  'form',
  'url',
  'name',
  'kind',
  'who',
  'fee',
  'fee_note',
  'seats',
  'summary',
  'needs',
  'source',
];

/** Where people go, and when: a mistake sends them to a closed door. */
const WHEN_AND_WHERE: readonly string[] = ORDER.slice(1, ORDER.indexOf('area'));

const OWN_LABELS: Readonly<Record<string, string>> = { cancelled: '中止', entry: 'ひらく場所' };
const labelOf = (field: string) => OWN_LABELS[field] ?? GATHERING_WORDS.labels[field] ?? field;

/** 2026年12月5日（土） 13:00–16:00; as it is written where it cannot be read */
function dayWords(line: string): string {
  const read = readDated(line);
  if (!isDated(read)) return line;
  const times = read.times.map(rangeLabel).join('・') || '時間は書いていない';
  return `${read.date.slice(0, 4)}年${dateLabel(read.date)} ${times}`;
}

const dayLabel = (day: string) => (isCalendarDate(day) ? dateLabel(day) : day);

const some = (words: readonly string[], between = ' ') => words.filter(Boolean).join(between);

function cancelledWords(table: ReturnType<typeof tableOf>): string {
  const days = listOf(table['days']).map(textOf).map(dayLabel);
  const note = textOf(table['note']);
  return some([
    days.length > 0 ? days.join('・') : 'すべての日',
    textOf(table['on']) && `（${textOf(table['on'])}に知らされた）`,
    note,
  ]);
}

const IN_WORDS: Readonly<
  Record<string, (value: MappingValue, municipalities: Municipalities) => string>
> = {
  on: (value) => dayWords(textOf(value)),
  area: (value, municipalities) => municipalities.fullName(textOf(value)),
  cancelled: (value) => cancelledWords(tableOf(value)),
  place: (value) => {
    const { name = '', address = '', access = '' } = tableOf(value);
    return some([textOf(name), textOf(address) && `（${textOf(address)}）`, textOf(access)]);
  },
  phones: (value) => some([textOf(tableOf(value)['number']), textOf(tableOf(value)['label'])]),
  source: (value) =>
    some([
      textOf(tableOf(value)['title']),
      textOf(tableOf(value)['url']),
      textOf(tableOf(value)['retrieved']) && `${textOf(tableOf(value)['retrieved'])}に見た`,
    ]),
  online: (value) => (textOf(value) === 'true' ? 'はい' : 'いいえ'),
};

function valueWords(field: string, value: MappingValue, municipalities: Municipalities): string {
  const own = IN_WORDS[field];
  if (own) return own(value, municipalities);
  const text = textOf(value);
  if (text === '') return JSON.stringify(value);
  return GATHERING_WORDS.choices[field]?.find((choice) => choice.value === text)?.label ?? text;
}

/** Field by field, in words; the order within a list is no difference. */
function changesOf(
  before: GatheringVersion | undefined,
  after: GatheringVersion,
  municipalities: Municipalities,
): readonly FieldChange[] {
  const said = (version: GatheringVersion | undefined, field: string) =>
    listOf(version?.front[field]).map((value) => valueWords(field, value, municipalities));
  return ORDER.flatMap((field) => {
    const [was, is] = [said(before, field), said(after, field)];
    const gone = was.filter((one) => !is.includes(one));
    const come = is.filter((one) => !was.includes(one));
    return gone.length + come.length === 0
      ? []
      : [{ field, before: gone, after: come, kept: was.length - gone.length }];
  });
}

/** What a calling off does to the rest of the file. */
function offWarnings(
  before: GatheringVersion | undefined,
  after: GatheringVersion,
  changes: readonly FieldChange[],
): readonly string[] {
  if (!before) return [];
  const isSourced = changes.some(({ field }) => field === 'source');
  const [was, is] = [before, after].map(({ front }) => writtenOf(front) as WrittenTable);
  const days = newDaysOff(was!, is!).map(dateLabel);
  return [
    ...when(
      days.length > 0,
      `すべての日が中止なので、足した日（${days.join('、')}）にも「中止」と出ます。その日に開くなら、中止の日（days）を書きます。`,
    ),
    ...when(
      isTable(was!['cancelled']) && is!['cancelled'] === undefined && !isSourced,
      '中止が取りけされましたが、出典はそのままです。開くことが書いてあるか、見てください。',
    ),
  ];
}

const sentence = (change: FieldChange): string => changeSentence(change, labelOf(change.field));
const MOST_PROBLEMS = 5;
function warningsOf(
  before: GatheringVersion | undefined,
  after: GatheringVersion,
  changes: readonly FieldChange[],
  { today }: Around,
): readonly string[] {
  const { lastDay, problems, errors } = after;
  const isNew = (field: string) => changes.some((change) => change.field === field);
  return [
    ...problems.slice(0, MOST_PROBLEMS).map(({ message }) => `${inOneLine(message)}。`),
    ...contactWarnings({ before, after }),
    ...when(
      before !== undefined &&
        !isNew('source') &&
        changes.some(({ field }) => WHEN_AND_WHERE.includes(field)),
      'いつ・どこが変わりましたが、出典はそのままです。出典のどこに書いてあるか、見てください。',
    ),
    ...offWarnings(before, after, changes),
    ...when(
      today !== undefined && lastDay !== undefined && lastDay < today,
      `もう終わっています（最後の日は${lastDay}）。どのページにも出ません。`,
    ),
    ...when(errors > 0, `まだ直すところが${errors}つあります（npm run check で出ます）。`),
  ];
}

function reviewRemoved(
  id: string,
  name: string,
  { lastDay }: GatheringVersion,
  { today }: Around,
): GatheringReview {
  const isOver = today !== undefined && lastDay !== undefined && lastDay < today;
  return {
    id,
    name,
    happened: 'removed',
    lines: [isOver ? '終わった相談会・行事のファイルが消えました' : 'ファイルが消えました'],
    warnings: when(
      !isOver && lastDay !== undefined,
      `まだ終わっていません（最後の日は${lastDay}）。取りやめになったときは、消さずに cancelled を書くと、ページに「中止」と出ます。`,
    ),
  };
}

function addedLine(
  { front }: GatheringVersion,
  name: string,
  municipalities: Municipalities,
): string {
  const said = (field: string) =>
    listOf(front[field]).map((value) => valueWords(field, value, municipalities));
  const sources = listOf(front['source']).map((source) => textOf(tableOf(source)['title']));
  const facts = [
    said('kind').join('・'),
    said('area').slice(0, 3).join('・'),
    `出典 ${sources.join('、') || 'なし'}`,
  ];
  return `相談会・行事が新しくできました: ${name}（${inOneLine(some(facts, '、'))}）`;
}

/** What a reviewer of a new one should see of it. */
const FIRST_FACTS: readonly string[] = [
  'cancelled',
  ...WHEN_AND_WHERE,
  'host',
  'entry',
  'booking',
  'book_by',
  'phones',
];

export function reviewGathering(
  { id, before, after }: GatheringPair,
  around: Around,
): GatheringReview | undefined {
  const shown = after ?? before;
  if (!shown) return undefined;
  const name = inOneLine(textOf(shown.front['name'])) || id;
  if (!after) return reviewRemoved(id, name, shown, around);
  const changes = changesOf(before, after, around.municipalities);
  if (before && changes.length === 0) return undefined;
  const warnings = warningsOf(before, after, changes, around);
  if (before) return { id, name, happened: 'changed', lines: changes.map(sentence), warnings };
  return {
    id,
    name,
    happened: 'added',
    lines: [
      addedLine(after, name, around.municipalities),
      ...changes.filter(({ field }) => FIRST_FACTS.includes(field)).map(sentence),
    ],
    warnings,
  };
}
