/** ことばの表の形: what may stand under each heading of a table of words, and what is wrong where something else does. */
import { isKindId, KIND_IDS } from '../../domain/vocabulary/kind.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import type { Finding } from '../../domain/problem.ts';
import { isTable, tableOf, unknownHeadings, wrongType } from './checked-table.ts';
import { listFindings, wordFinding } from './word-list.ts';
import type { MappingValue } from './yaml-mapping.ts';

export type Shape =
  /** words or ids of kinds, in a list */
  | { readonly is: 'words' | 'kinds' }
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

const FIXES: Readonly<Record<Shape['is'], string>> = {
  words: '[ことば, ことば] のようにならべるか、「- ことば」の行を足してください。',
  kinds: '[id, id] のようにならべてください。使える id は content/README.md にあります。',
  word: '1つのことばを書いてください。',
  years: '年齢を、0から150までの数で書いてください。',
  fields: '下の行を2文字下げて、見出しを書いてください。',
  titled: '下の行を2文字下げて、「見出し: 値」の形で書いてください。',
};

const wrongShape = (path: Path, shape: Shape): Finding => wrongType(path, FIXES[shape.is]);

function kindFinding(id: unknown, path: Path): Finding | undefined {
  if (typeof id !== 'string') return wrongShape(path, { is: 'word' });
  if (isKindId(id)) return undefined;
  const near = nearMiss(id, KIND_IDS);
  return {
    code: 'unknown-id',
    path,
    message: `「${id}」という種類はありません`,
    fix: near ? `もしかして: ${near}` : '使える id は content/README.md にあります。',
  };
}

function itemsFindings(value: MappingValue, path: Path, shape: Shape): readonly Finding[] {
  if (!Array.isArray(value)) return [wrongShape(path, shape)];
  return listFindings(value, path, { find: shape.is === 'kinds' ? kindFinding : wordFinding });
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
