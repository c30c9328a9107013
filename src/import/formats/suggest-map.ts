/**
 * 対応表の下書き。--suggest-map: a draft of a mapping file from a table's headings, with a sample of each column, to be
 * looked over by a person.
 */
import { kindByCategory, kindByService } from '../row/kind-by-name.ts';
import { fieldsByValues, weekdayColumns } from './suggest-by-values.ts';
import { cleanText } from '../clean/clean-text.ts';
import { headingKey } from '../read/find-header.ts';
import type { KnownFormat } from './known-formats.ts';
import { ROW_FIELDS, ROW_FIELD_IDS, type RowField, type RowFieldId } from '../row/row-field.ts';
import type { Table } from '../read/table.ts';

/** Fields that several columns may feed. */
const REPEATABLE = new Set<RowFieldId>(['note', 'description', 'address', 'weekdays', 'skip']);

function guessField(heading: string, taken: ReadonlySet<RowFieldId>): RowFieldId | undefined {
  const key = headingKey(heading);
  // 「教室名 Name of Class」 says one thing twice.
  const japanese = key.replace(/(?<=[^\w.])[A-Za-z][\w.]*$/, '');
  return ROW_FIELD_IDS.find((field) => {
    const { words }: RowField = ROW_FIELDS[field];
    return (
      (words?.test(key) === true || words?.test(japanese) === true) &&
      (!taken.has(field) || REPEATABLE.has(field) || key.startsWith('午後'))
    );
  });
}

/** 開催場所 beside 住所: the name of the place */
const isVenue = (key: string) =>
  /^(?:会場|場所|(?:開催|実施|活動|配布|相談)(?:場所|会場))$/.test(key);

function formatFields(format: KnownFormat | undefined): ReadonlyMap<string, RowFieldId> {
  return new Map(
    Object.entries(format?.columns ?? {}).flatMap(([field, names]) =>
      names
        .filter((name) => !name.includes('+'))
        .map((name) => [headingKey(name), field as RowFieldId] as const),
    ),
  );
}

/** In the order of the table, a field a column. */
type SuggestedFields = readonly (readonly [column: string, field: RowFieldId])[];

/** What a list of one sort of places calls them, where no column is headed 名称; the surest first. */
const NAME_HEADINGS: readonly RegExp[] = [
  /^(?!.*(?:法人|代表|担当|連絡|校|駅|課|係|科|品|路線|地区|圏域|国|犯|病|署|人)).*(?:名|名称)(?:\(.*\))?$/,
  /^(?:団体|グループ|サロン|カフェ|教室|会|クラブ|ひろば|センター|事業所?|店舗?|(?:相談)?窓口|(?:相談|支援)(?:機関|団体|窓口|事業所)|機関)(?:・.{1,8})?$/,
  /^(?:会場|開催場所|活動場所|実施場所|場所)名?$/,
];

/** The column that says what a place is called is found by what is left, for a row without a name is none. */
function withName(fields: SuggestedFields): SuggestedFields {
  if (fields.some(([, field]) => field === 'name')) return fields;
  const isFree = (field: RowFieldId) => ['skip', 'building', 'provider', 'address'].includes(field);
  const addresses = fields.filter(([, field]) => field === 'address').length;
  const named = NAME_HEADINGS.flatMap((words) =>
    fields.filter(
      ([column, field]) =>
        isFree(field) && (field !== 'address' || addresses > 1) && words.test(headingKey(column)),
    ),
  )[0];
  return fields.map((one) => (one === named ? ([one[0], 'name'] as const) : one));
}

/** In order, a field a column; `skip` where nothing fits. */
export function suggestFields(columns: readonly string[], format?: KnownFormat): SuggestedFields {
  const known = formatFields(format);
  const taken = new Set<RowFieldId>();
  // 開館時間 is when it opens where there is a 閉館時間, else both in one.
  const hasAddress = columns.some((column) => /住所|所在地/.test(headingKey(column)));
  const hasClosing = columns.some((column) => ROW_FIELDS.end.words.test(headingKey(column)));
  const fields = columns.map((column) => {
    const own = known.get(headingKey(column));
    const field =
      own && (!taken.has(own) || REPEATABLE.has(own))
        ? own
        : hasClosing && /^開[館所]時[間刻]$/.test(headingKey(column))
          ? 'start'
          : hasAddress && isVenue(headingKey(column)) && !taken.has('building')
            ? 'building'
            : (guessField(column, taken) ?? 'skip');
    taken.add(field);
    return [column, field] as const;
  });
  return withName(fields);
}

const quoted = (text: string) => JSON.stringify(text);

function sampleOf(table: Table, column: string): string {
  const found = table.rows
    .map(({ cells }) => cleanText(cells[column] ?? ''))
    .find((text) => text !== '');
  return found
    ? `例: ${[...found].slice(0, 24).join('')}${[...found].length > 24 ? '…' : ''}`
    : '（どの行も空）';
}

/** The words of a category column, most frequent first. */
function wordsOf(table: Table, column: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cells } of table.rows)
    counts.set(
      cleanText(cells[column] ?? ''),
      (counts.get(cleanText(cells[column] ?? '')) ?? 0) + 1,
    );
  return [...counts]
    .filter(([word]) => word !== '')
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 30)
    .map(([word]) => word);
}

function columnLine(table: Table, column: string, fields: readonly RowFieldId[]): string {
  const written = fields.length === 1 ? fields[0]! : `[${fields.join(', ')}]`;
  const hints = fields.filter((field) => field !== 'skip').map((field) => ROW_FIELDS[field].hint);
  const hint = hints.length > 0 ? `${hints.join('、')}。` : '';
  return `  ${quoted(column)}: ${written} # ${hint}${sampleOf(table, column)}`.trimEnd();
}

/** What the headings left open, by the cells below them; a field that a heading has is not given twice. */
function withValues(
  table: Table,
  byHeading: ReturnType<typeof suggestFields>,
): readonly (readonly [column: string, fields: readonly RowFieldId[]])[] {
  const taken = new Set<RowFieldId>(byHeading.map(([, field]) => field));
  const cellsOf = (column: string) => table.rows.map((row) => row.cells[column] ?? '');
  const week = weekdayColumns(table.columns, cellsOf);
  return byHeading.map(([column, field]) => {
    if (week.has(column)) return [column, ['weekdays']] as const;
    if (field !== 'skip') return [column, [field]] as const;
    const found = fieldsByValues(column, cellsOf(column)).filter(
      (one) => !taken.has(one) || REPEATABLE.has(one),
    );
    for (const one of found) taken.add(one);
    return [column, found.length > 0 ? found : (['skip'] as const)] as const;
  });
}

const kindOfWord = (word: string) =>
  kindByCategory(word) ?? kindByService(word) ?? kindByService(word.replace(/[（(].*[)）]$/, ''));

export function suggestMap(table: Table, format: KnownFormat | undefined): string {
  const fields = withValues(table, suggestFields(table.columns, format));
  const category = fields.find(([, [field]]) => field === 'category')?.[0];
  return [
    '# 取り込みの対応表の下書きです。資料の列（左）が、カタログのどの項目（右）になるかを書きます。',
    '# 見なおしてから、npm run import -- ファイル --map この対応表 --dry-run でためしてください。',
    '',
    '# この取り込みの名前（半角の小文字の英数字とハイフン）。次からも同じ名前を使います。',
    'name: list-name',
    '',
    '# 出典。題名・アドレス・使ってよい条件は、公開しているページで確かめて書いてください。',
    'source:',
    '  title: ""',
    '  url: ""',
    '  licence: ""',
    '# 公開しているところ（例: 見本市）と、いつの資料か（例: 2026-04-01）',
    'publisher: ""',
    'as_of: ""',
    '# どの行も同じ市区町村なら、そのコード（6けた）',
    'municipality: ""',
    '',
    ...(category === undefined
      ? [
          '# どの行も同じ種類なら、その id（例: salon）。種類の id は content/README.md にあります。',
          'kind: ""',
        ]
      : [
          '# 種類: 列のことばごとに、種類の id を書きます。"" のままの行は、理由をつけてのせません。',
          'kind:',
          `  column: ${quoted(category)}`,
          '  values:',
          ...wordsOf(table, category).map(
            (word) => `    ${quoted(word)}: ${quoted(kindOfWord(word) ?? '')}`,
          ),
        ]),
    '',
    '# 列 → 項目。skip は使わない列です。同じ項目に2つの列を書くと、つなげます。',
    'columns:',
    ...fields.map(([column, found]) => columnLine(table, column, found)),
    '',
    '# 1つの列に2つのことが書いてあるとき（例）:',
    '# split:',
    '#   "連絡先": {by: "／", into: [phone, fax]}',
    '# どの行にも同じことを書くとき（例）:',
    '# constants:',
    '#   serves: residents',
    '',
    `# 使える項目: ${ROW_FIELD_IDS.map((field) => `${field}（${ROW_FIELDS[field].hint}）`).join('、')}`,
    '',
  ].join('\n');
}
