/**
 * 言葉の例で探しかたをはかる。Judges the search by a table of queries: query, what a good answer holds, what must not be there.
 */
import { phoneDigits } from '../../src/domain/fields/phone.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';

/** What is judged of an entry. */
export interface JudgedEntry extends Pick<Resource, 'name' | 'kind' | 'needs'> {
  readonly area: readonly string[];
  readonly phones?: readonly { readonly number: string }[] | undefined;
}

/** Anything that searches: ids of entries, best first. */
export type Engine = (
  query: string,
  limit: number,
) => readonly string[] | Promise<readonly string[]>;

export interface JudgedQuery {
  readonly query: string;
  readonly line: number;
  readonly accept: readonly string[];
  readonly mustNot: readonly string[];
}

export interface Judgement {
  readonly query: JudgedQuery;
  readonly first: readonly JudgedEntry[];
  readonly isFound: boolean;
  /** the very first result is accepted */
  readonly isFirst: boolean;
  readonly isEmpty: boolean;
}

/** How many results are judged: what a phone shows without scrolling. */
export const JUDGED = 3;

/** `# …` is said to the reader of the table; #8008 is asked for. */
const isRemark = (line: string) =>
  line.startsWith('# ') || (line.startsWith('#') && !line.includes('\t'));

/** @throws Error in Japanese, with the line, for a term that is not understood */
export function parseQueries(text: string): readonly JudgedQuery[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((written, index) => {
      if (written.trim() === '' || isRemark(written)) return [];
      const [query = '', accept = '', mustNot = ''] = written.split('\t');
      const terms = (cell: string) => cell.split(' ').filter(Boolean);
      // `!kind:salon` in the last column is what `kind:salon` is there.
      const refused = terms(mustNot).map((term) => term.replace(/^!/, ''));
      for (const term of [...terms(accept), ...refused]) {
        if (!/^(kind|need|name|tel|area):./.test(term))
          throw new Error(`${index + 1}行目: 「${term}」が分かりません`);
      }
      return [{ query, line: index + 1, accept: terms(accept), mustNot: refused }];
    });
}

function holds(term: string, resource: JudgedEntry): boolean {
  const [, type, value = ''] = /^([a-z]+):(.*)$/.exec(term) ?? [];
  if (type === 'kind') return resource.kind === value;
  if (type === 'need') return resource.needs.some((need) => need === value);
  if (type === 'name') return new RegExp(value).test(resource.name);
  if (type === 'tel')
    return (resource.phones ?? []).some(
      ({ number }) => phoneDigits(number).replace('#', '') === value,
    );
  return resource.area.includes(value);
}

function isAccepted({ accept }: JudgedQuery, resource: JudgedEntry): boolean {
  const areas = accept.filter((term) => term.startsWith('area:'));
  const others = accept.filter((term) => !term.startsWith('area:'));
  return (
    areas.every((term) => holds(term, resource)) &&
    (others.length === 0 || others.some((term) => holds(term, resource)))
  );
}

export async function judge(
  query: JudgedQuery,
  engine: Engine,
  byId: ReadonlyMap<string, JudgedEntry>,
): Promise<Judgement> {
  const ids = await engine(query.query, JUDGED);
  const first = ids.map((id) => byId.get(id)).filter((resource) => resource !== undefined);
  const isClean = !first.some((resource) => query.mustNot.some((term) => holds(term, resource)));
  return {
    query,
    first,
    isFound: isClean && first.some((resource) => isAccepted(query, resource)),
    isFirst: isClean && first[0] !== undefined && isAccepted(query, first[0]),
    isEmpty: first.length === 0,
  };
}

/** One after another: an engine in a browser answers one person at a time. */
export async function judgeAll(
  queries: readonly JudgedQuery[],
  engine: Engine,
  byId: ReadonlyMap<string, JudgedEntry>,
): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const query of queries) judgements.push(await judge(query, engine, byId));
  return judgements;
}

/** How many queries, and how many of them were answered. */
export function summaryOf(judgements: readonly Judgement[]): {
  readonly all: number;
  readonly found: number;
  readonly first: number;
  readonly empty: number;
} {
  const count = (isSo: (one: Judgement) => boolean) => judgements.filter(isSo).length;
  return {
    all: judgements.length,
    found: count((one) => one.isFound),
    first: count((one) => one.isFirst),
    empty: count((one) => one.isEmpty),
  };
}
