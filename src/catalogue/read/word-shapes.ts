/** ことばの表の形: what may stand under each heading of a table of words, and what is wrong where something else does. */
import { AUDIENCE_IDS } from '../../domain/vocabulary/audience.ts';
import { KIND_IDS } from '../../domain/vocabulary/kind.ts';
import { NEED_IDS } from '../../domain/vocabulary/need.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import type { Finding } from '../../domain/problem.ts';
import { isTable, tableOf, unknownHeadings, wrongType } from './checked-table.ts';
import { listFindings, wordFinding } from './word-list.ts';
import type { MappingValue } from './yaml-mapping.ts';

/** ids of what, and how one of them is called */
const IDS = {
  kinds: { all: KIND_IDS, what: '種類' },
  needs: { all: NEED_IDS, what: '困りごと' },
  audiences: { all: AUDIENCE_IDS, what: '対象の札' },
} as const satisfies Record<string, { readonly all: readonly string[]; readonly what: string }>;
type IdsOf = keyof typeof IDS;

export type Shape =
  /** words, or ids of kinds, needs or audiences, in a list */
  | { readonly is: 'words' | IdsOf }
  /** one word; a whole number of years */
  | { readonly is: 'word' | 'years' }
  /** these headings, and no others */
  | {
      readonly is: 'fields';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly optional?: readonly string[];
    }
  /** headings of one's own choice, all of one shape */
  | { readonly is: 'titled'; readonly each: Shape };

type Path = Finding['path'];

const OLDEST = 150;

const LISTED_IDS = '[id, id] のようにならべてください。使える id は content/README.md にあります。';

const FIXES: Readonly<Record<Shape['is'], string>> = {
  words: '[ことば, ことば] のようにならべるか、「- ことば」の行を足してください。',
  kinds: LISTED_IDS,
  needs: LISTED_IDS,
  audiences: LISTED_IDS,
  word: '1つのことばを書いてください。',
  years: '年齢を、0から150までの数で書いてください。',
  fields: '下の行を2文字下げて、見出しを書いてください。',
  titled: '下の行を2文字下げて、「見出し: 値」の形で書いてください。',
};

const wrongShape = (path: Path, shape: Shape): Finding => wrongType(path, FIXES[shape.is]);

function idFinding(id: unknown, path: Path, ids: IdsOf): Finding | undefined {
  if (typeof id !== 'string') return wrongShape(path, { is: 'word' });
  const { all, what }: { readonly all: readonly string[]; readonly what: string } = IDS[ids];
  if (all.includes(id)) return undefined;
  const near = nearMiss(id, all);
  return {
    code: 'unknown-id',
    path,
    message: `「${id}」という${what}はありません`,
    fix: near ? `もしかして: ${near}` : '使える id は content/README.md にあります。',
  };
}

function itemsFindings(
  value: MappingValue,
  path: Path,
  shape: Extract<Shape, { is: 'words' | IdsOf }>,
): readonly Finding[] {
  if (!Array.isArray(value)) return [wrongShape(path, shape)];
  const { is } = shape;
  const find = is === 'words' ? wordFinding : (id: unknown, at: Path) => idFinding(id, at, is);
  return listFindings(value, path, { find });
}

function fieldsFindings(
  value: MappingValue,
  path: Path,
  shape: Extract<Shape, { is: 'fields' }>,
): readonly Finding[] {
  if (!isTable(value)) return [wrongShape(path, shape)];
  const { fields, optional = [] } = shape;
  const names = Object.keys(fields);
  const absent = names.filter((name) => value[name] === undefined && !optional.includes(name));
  return [
    ...unknownHeadings(value, names, path),
    ...absent.map((name): Finding => ({
      code: 'missing-field',
      path,
      message: `「${name}」がありません`,
      fix: `${name} を書いてください。消したときは、もとの版からもどしてください。`,
    })),
    ...names
      .filter((name) => value[name] !== undefined)
      .flatMap((name) => shapeFindings(value[name]!, [...path, name], fields[name]!)),
  ];
}

const isYears = (value: MappingValue): boolean =>
  typeof value === 'string' && /^\d{1,3}$/.test(value) && Number(value) <= OLDEST;

/** Everything in the value that is not of the shape; never throws. */
export function shapeFindings(value: MappingValue, path: Path, shape: Shape): readonly Finding[] {
  switch (shape.is) {
    case 'words':
    case 'kinds':
    case 'needs':
    case 'audiences':
      return itemsFindings(value, path, shape);
    case 'word': {
      const finding =
        typeof value === 'string' ? wordFinding(value, path) : wrongShape(path, shape);
      return finding ? [finding] : [];
    }
    case 'years':
      return isYears(value) ? [] : [wrongShape(path, shape)];
    case 'fields':
      return fieldsFindings(value, path, shape);
    case 'titled':
      return isTable(value)
        ? Object.entries(tableOf(value)).flatMap(([title, one]) =>
            shapeFindings(one, [...path, title], shape.each),
          )
        : [wrongShape(path, shape)];
  }
}
