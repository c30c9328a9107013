/**
 * 市区町村の一覧を作る。Writes content/municipalities.csv from the address base registry, the border table and the list of
 * official sites. `npm run make-municipalities -- --from DIR` where DIR holds mt_city_all.csv,
 * mt_city_pos_all.csv, mt_pref_all.csv, mt_pref_pos_all.csv, adjacency.json, localgovjp-utf8.csv, prefjp-utf8.csv.
 */
import { parse } from 'csv-parse/sync';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MUNICIPALITY_COLUMNS } from '../src/catalogue/read/municipalities-file.ts';
import { checkDigitOf } from '../src/domain/area/area-code.ts';
import { toHiragana } from '../src/domain/text/japanese-text.ts';
import { complain, say } from './terminal/say.ts';

type Row = Readonly<Record<string, string>>;

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (!values.from) {
  complain('使いかた: npm run make-municipalities -- --from もとのデータのフォルダー');
  process.exit(2);
}
const from = values.from;

const readRows = (file: string) =>
  parse<Row>(readFileSync(join(from, file), 'utf8'), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
const pointsOf = (file: string) => new Map(readRows(file).map((row) => [row['lg_code']!, row]));
/** A code whose check digit and leading zero may have been lost. */
const fullCode = (code: string) => {
  const padded = code.padStart(6, '0');
  return checkDigitOf(padded.slice(0, 5)) === padded[5]
    ? padded
    : code.padStart(5, '0') + checkDigitOf(code.padStart(5, '0'));
};

const borders = (
  JSON.parse(readFileSync(join(from, 'adjacency.json'), 'utf8')) as {
    city: Record<string, readonly string[]>;
  }
).city;
const bordersByCode = new Map(
  Object.entries(borders).map(([code, others]) => [fullCode(code), others.map(fullCode)]),
);
const sites = new Map(
  [...readRows('localgovjp-utf8.csv'), ...readRows('prefjp-utf8.csv')].map((row) => [
    fullCode(row['lgcode']!),
    row['url'] ?? '',
  ]),
);

const kana = (text: string) => toHiragana(text.normalize('NFKC')).replace(/[\s　]/g, '');
const roma = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z-]/g, '');
const withoutSuffix = (romaji: string) =>
  romaji.replace(/-(shi|ku|machi|cho|mura|son)$/, '').replace(/-+$/, '');

interface Draft {
  readonly code: string;
  readonly prefecture: string;
  readonly name: string;
  readonly kana: string;
  readonly shortSlug: string;
  readonly longSlug: string;
  readonly kind: string;
  readonly parent: string;
}

const cities = readRows('mt_city_all.csv').filter((row) => !row['ablt_date']);
const cityCode = new Map(
  cities
    .filter((row) => !row['ward'])
    .map((row) => [`${row['pref']}${row['city']}`, row['lg_code']!]),
);
/** Some island villages carry their island in front in the registry's romaji (Miyakejimamiyake-mura). */
const withoutIsland = (romaji: string) =>
  romaji.replace(/^(?:miyakejima|hachijojima|oshima(?=oshima))(?=[a-z])/, '');
const drafts: Draft[] = cities.map((row) => {
  const isWard = row['ward'] !== '';
  const city = withoutIsland(roma(row['city_roma']!));
  const name = row['city']!;
  return {
    code: row['lg_code']!,
    prefecture: row['pref']!,
    name: isWard ? row['city']! + row['ward']! : name,
    kana: isWard ? kana(row['city_kana']! + row['ward_kana']!) : kana(row['city_kana']!),
    shortSlug: isWard
      ? `${withoutSuffix(city)}-${withoutSuffix(roma(row['ward_roma']!))}`
      : withoutSuffix(city),
    longSlug: isWard ? `${withoutSuffix(city)}-${roma(row['ward_roma']!)}` : city,
    kind: isWard
      ? 'ward'
      : name.endsWith('区')
        ? 'special-ward'
        : name.endsWith('市')
          ? 'city'
          : name.endsWith('町')
            ? 'town'
            : 'village',
    parent: isWard ? (cityCode.get(`${row['pref']}${row['city']}`) ?? '') : '',
  };
});

/** 府中市 alone is `fuchu`; where two of a prefecture would share it, both carry their suffix, then the code. */
const taken = new Map<string, number>();
for (const draft of drafts)
  taken.set(
    draft.prefecture + draft.shortSlug,
    (taken.get(draft.prefecture + draft.shortSlug) ?? 0) + 1,
  );
const takenLong = new Map<string, number>();
for (const draft of drafts)
  takenLong.set(
    draft.prefecture + draft.longSlug,
    (takenLong.get(draft.prefecture + draft.longSlug) ?? 0) + 1,
  );
const slugOf = (draft: Draft) =>
  taken.get(draft.prefecture + draft.shortSlug) === 1
    ? draft.shortSlug
    : takenLong.get(draft.prefecture + draft.longSlug) === 1
      ? draft.longSlug
      : `${draft.longSlug}-${draft.code}`;

const known = new Set(drafts.map((draft) => draft.code));
const points = new Map([...pointsOf('mt_city_pos_all.csv'), ...pointsOf('mt_pref_pos_all.csv')]);
const degrees = (text: string | undefined) => String(Math.round(Number(text) * 1e5) / 1e5);

const line = (cells: readonly string[]) => {
  if (cells.some((cell) => /[",\n]/.test(cell)))
    throw new Error(`コンマや引用符のある値です: ${cells.join(' | ')}`);
  return cells.join(',');
};

const lines = [
  MUNICIPALITY_COLUMNS.join(','),
  ...readRows('mt_pref_all.csv')
    .filter((row) => !row['ablt_date'])
    .map((row) => {
      const code = row['lg_code']!;
      const point = points.get(code);
      return line([
        code,
        row['pref']!,
        row['pref']!,
        kana(row['pref_kana']!),
        roma(row['pref_roma']!),
        'prefecture',
        '',
        degrees(point?.['rep_lat']),
        degrees(point?.['rep_lon']),
        '',
        sites.get(code) ?? '',
      ]);
    }),
  ...drafts.map((draft) => {
    const point = points.get(draft.code);
    const neighbours = (bordersByCode.get(draft.code) ?? [])
      .filter((code) => known.has(code))
      .toSorted();
    return line([
      draft.code,
      draft.prefecture,
      draft.name,
      draft.kana,
      slugOf(draft),
      draft.kind,
      draft.parent,
      degrees(point?.['rep_lat']),
      degrees(point?.['rep_lon']),
      neighbours.join(' '),
      sites.get(draft.code) ?? '',
    ]);
  }),
];
writeFileSync('content/municipalities.csv', `${lines.join('\n')}\n`);
say(`content/municipalities.csv に ${lines.length - 1} 行を書きました。`);
