/** 人口の一覧のきまり: what the head and a line of content/statistics/population.csv must be. */
import type { Municipality } from '../area/municipality.ts';
import { isWebAddress } from '../fields/web-address.ts';
import { PEOPLE_IDS, type PeopleId, type PeopleSource, type Population } from '../gap/people.ts';
import { when, type ContentFinding } from '../problem.ts';
import { characterFindings } from './character-rules.ts';

export const POPULATION_COLUMNS = ['code', ...PEOPLE_IDS] as const;

/** The head: a line a source, in front of the headings. */
export const SOURCE_MARK = '# ';
const SOURCE_CELLS = 5;
const CODE = 'bad-population';
const wrong = (message: string, fix: string): ContentFinding => ({ code: CODE, message, fix });

const HEAD_FIX =
  '「# 資料の名前,アドレス,使ってよい条件,年,列の名前（空白で分ける）」の形にしてください。';
const LINE_FIX = 'もとの資料を見て直してください。資料にない数は、書かずに空にします。';

const isPeople = (id: string): id is PeopleId => (PEOPLE_IDS as readonly string[]).includes(id);

function sourceCells(line: string): readonly string[] {
  return line.slice(SOURCE_MARK.length).split(',');
}

/** Everything wrong with a line of the head. */
export function sourceFindings(line: string): readonly ContentFinding[] {
  const hidden = characterFindings(line);
  if (hidden.length > 0) return hidden;
  const cells = sourceCells(line);
  if (cells.length !== SOURCE_CELLS)
    return [wrong(`出典の行の列が${SOURCE_CELLS}個ではなく${cells.length}個あります`, HEAD_FIX)];
  const [title, url, licence, year, columns] = cells as [string, string, string, string, string];
  const unknown = columns.split(' ').filter((id) => !isPeople(id));
  return [
    ...when(title.trim() === '', wrong('出典の行に、資料の名前がありません', HEAD_FIX)),
    ...when(licence.trim() === '', wrong('出典の行に、使ってよい条件がありません', HEAD_FIX)),
    ...when(!isWebAddress(url), {
      code: 'not-a-url',
      message: `出典の行の「${url.slice(0, 40)}」がアドレスの形ではありません`,
      fix: 'https:// か http:// で始まるアドレスを1つだけ書いてください。',
    }),
    ...when(
      !/^(?:19|20)\d{2}$/.test(year),
      wrong(
        `出典の行の年「${year.slice(0, 20)}」が年ではありません`,
        '2020 のように書いてください。',
      ),
    ),
    ...when(
      unknown.length > 0,
      wrong(
        `出典の行の列「${unknown.join(' ')}」はありません`,
        `使える列は ${PEOPLE_IDS.join(' ')} です。`,
      ),
    ),
  ];
}

/** A line of the head without errors, as data. */
export function peopleSourceOf(line: string): PeopleSource {
  const [title, url, licence, year, columns] = sourceCells(line) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { title, url, licence, year, people: columns.split(' ').filter(isPeople) };
}

/** Figures that no line of the head stands for. */
export function unsourcedColumns(
  sources: readonly PeopleSource[],
  used: ReadonlySet<PeopleId>,
): readonly ContentFinding[] {
  const named = new Set(sources.flatMap(({ people }) => people));
  const bare = PEOPLE_IDS.filter((id) => used.has(id) && !named.has(id));
  return when(
    bare.length > 0,
    wrong(`列「${bare.join(' ')}」の出典が、はじめに書いてありません`, HEAD_FIX),
  );
}

const NUMBER = /^(?:0|[1-9]\d{0,8})$/;

const cellsOf = (line: string) => line.split(',');

/** Everything wrong with one line of figures. */
export function populationFindings(
  line: string,
  place: Pick<Municipality, 'kind'> | undefined,
): readonly ContentFinding[] {
  const hidden = characterFindings(line);
  if (hidden.length > 0) return hidden;
  const cells = cellsOf(line);
  if (cells.length !== POPULATION_COLUMNS.length)
    return [
      wrong(
        `列が${POPULATION_COLUMNS.length}個ではなく${cells.length}個あります`,
        'ほかの行と同じように、「,」で分けて書いてください。数の中に「,」は書けません。',
      ),
    ];
  const [code, ...counts] = cells as [string, ...string[]];
  const bad = counts.filter((count) => count !== '' && !NUMBER.test(count));
  if (bad.length > 0) return [wrong(`「${bad[0]!.slice(0, 20)}」は人数ではありません`, LINE_FIX)];
  return [...placeFindings(code, place), ...sumFindings(populationOf(line))];
}

function placeFindings(code: string, place: Pick<Municipality, 'kind'> | undefined) {
  return [
    ...when(!place, {
      code: 'unknown-area',
      message: `コード「${code.slice(0, 20)}」の市区町村はありません`,
      fix: 'content/municipalities.csv から、いまあるコードをさがして書いてください。',
    }),
    ...when(
      place?.kind === 'prefecture',
      wrong(
        `コード「${code}」は都道府県です`,
        '市区町村の行だけを書いてください。都道府県は足し算で出ます。',
      ),
    ),
  ];
}

/** A part is never more than the whole, and those who live alone are some of the old. */
function sumFindings({ total, under15, over65, single65, foreign }: Population) {
  const isMore = (part: number | undefined, whole: number | undefined) =>
    part !== undefined && whole !== undefined && part > whole;
  return [
    ...when(total === undefined, wrong('人口（total）が空です', LINE_FIX)),
    ...when(
      isMore((under15 ?? 0) + (over65 ?? 0), total) || isMore(foreign, total),
      wrong('15歳未満・65歳以上・外国人の数が、人口より多くなっています', LINE_FIX),
    ),
    ...when(
      isMore(single65, over65),
      wrong('65歳以上の一人ぐらしの数が、65歳以上の数より多くなっています', LINE_FIX),
    ),
  ];
}

/** A line without errors, as data. */
export function populationOf(line: string): Population {
  const [, ...counts] = cellsOf(line);
  return Object.fromEntries(
    PEOPLE_IDS.flatMap((id, at) => (counts[at] ? [[id, Number(counts[at])]] : [])),
  );
}

export const repeatedPopulation = (code: string): ContentFinding =>
  wrong(`コード「${code}」の行が2つあります`, '1つの市区町村は、1行だけにしてください。');

export const wrongPopulationHeadings: ContentFinding = wrong(
  `見出しが ${POPULATION_COLUMNS.join(',')} ではありません`,
  '出典の行のつぎの行を、このとおりに直してください。',
);

export const noPopulationSource: ContentFinding = wrong(
  '出典の行がありません',
  `いちばん上に、${HEAD_FIX}`,
);
