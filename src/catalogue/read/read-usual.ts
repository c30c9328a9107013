/**
 * 「ふつうは」の表を読む。Reads content/vocabulary/usual.yml, what is usual for a kind: each fact with its source, and every
 * problem in it.
 */
import { valueFindings, type ValueRule } from '../../domain/fields/value-rule.ts';
import { when, type Finding } from '../../domain/problem.ts';
import { isKindId, KIND_IDS, type KindId } from '../../domain/vocabulary/kind.ts';
import {
  USUAL_FIELDS,
  type UsualFacts,
  type UsualField,
  type UsualGround,
  type UsualOfKind,
  type UsualSource,
  type UsualTable,
} from '../../domain/entry/usual.ts';
import { mayHaveExceptions, readUsualValue } from './usual-value.ts';
import {
  isTable,
  readCheckedTable,
  tableOf,
  textOf,
  type ReadTable,
  type Table,
  unknownHeadings,
  wrongType,
} from './checked-table.ts';
import type { MappingValue } from './yaml-mapping.ts';

const NAME = 'vocabulary/usual.yml';
export const USUAL = `content/${NAME}`;

type Path = Finding['path'];
type Sources = ReadonlyMap<string, UsualSource>;

const PARTS = ['sources', 'kinds'] as const;

const SOURCE_RULES = {
  title: { is: 'text', what: 'title', max: 120 },
  url: { is: 'address', what: 'url' },
  date: { is: 'date', what: 'date' },
  read: { is: 'date', what: 'read' },
  via: { is: 'text', what: 'via', max: 120 },
} as const satisfies Readonly<Record<keyof UsualSource, ValueRule>>;
const NEEDED = ['title', 'url', 'read'] as const;

const WORDS_RULE: ValueRule = { is: 'text', what: 'words', max: 120 };

const missing = (path: Path, what: string): Finding => ({
  code: 'missing-field',
  path,
  message: `「${what}」がありません`,
  fix: `${what} を書いてください。出典のないことは、この表に書けません。`,
});
/** What stands in for a table of headings and is none. */
function shapeFindings(value: MappingValue | undefined, path: Path): readonly Finding[] {
  return when(
    value !== undefined && !isTable(value),
    wrongType(path, '「見出し: 値」の形で、1行ずつ書いてください。'),
  );
}

function textFindings(rule: ValueRule, value: MappingValue, path: Path): readonly Finding[] {
  if (typeof value !== 'string') return [wrongType(path, '文字で書いてください。')];
  return valueFindings(rule, value).map((found) => ({ ...found, path }));
}

function sourceFindings(written: MappingValue, path: Path): readonly Finding[] {
  if (!isTable(written)) return shapeFindings(written, path);
  return [
    ...unknownHeadings(written, Object.keys(SOURCE_RULES), path),
    ...NEEDED.filter((name) => textOf(written[name]) === '').map((name) =>
      missing([...path, name], name),
    ),
    ...Object.entries(SOURCE_RULES).flatMap(([name, rule]) => {
      const value = written[name];
      return value === undefined || textOf(value) === ''
        ? []
        : textFindings(rule, value, [...path, name]);
    }),
  ];
}

function sourceOf(written: MappingValue): UsualSource {
  const table = tableOf(written);
  const [date, via] = [textOf(table['date']), textOf(table['via'])];
  return {
    title: textOf(table['title']),
    url: textOf(table['url']),
    read: textOf(table['read']),
    ...(date === '' ? {} : { date }),
    ...(via === '' ? {} : { via }),
  };
}

const namesIn = (value: MappingValue | undefined): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean);

interface ReadFact {
  readonly facts: UsualFacts;
  readonly ground: UsualGround;
  readonly findings: readonly Finding[];
}

const NO_GROUND: UsualGround = { sources: [] };

function readFact(
  field: UsualField,
  written: MappingValue,
  path: Path,
  sources: Sources,
): ReadFact {
  if (!isTable(written))
    return { facts: {}, ground: NO_GROUND, findings: shapeFindings(written, path) };
  const names = namesIn(written['source']);
  const words = textOf(written['words']);
  const value = readUsualValue(field, written, path);
  const known = ['is', 'words', 'source', ...(mayHaveExceptions(field) ? ['except'] : [])];
  return {
    facts: value.facts,
    ground: {
      ...(words === '' ? {} : { words }),
      sources: names.flatMap((name) => sources.get(name) ?? []),
    },
    findings: [
      ...unknownHeadings(written, known, path),
      ...value.findings,
      ...(written['words'] === undefined
        ? []
        : textFindings(WORDS_RULE, written['words'], [...path, 'words'])),
      ...when(names.length === 0, missing([...path, 'source'], 'source')),
      ...names
        .filter((name) => !sources.has(name))
        .map((name): Finding => ({
          code: 'dangling-id',
          path: [...path, 'source'],
          message: `「${name}」という出典が、sources にありません`,
          fix: 'sources に出典を書くか、名前を直してください。',
        })),
    ],
  };
}

interface ReadKind {
  readonly ofKind: UsualOfKind;
  readonly findings: readonly Finding[];
}

function readKind(written: MappingValue, path: Path, sources: Sources): ReadKind {
  const table = tableOf(written);
  const read = USUAL_FIELDS.flatMap((field) => {
    const value = table[field];
    return value === undefined
      ? []
      : [{ field, ...readFact(field, value, [...path, field], sources) }];
  });
  const sound = read.filter(({ findings }) => findings.length === 0);
  return {
    ofKind: {
      facts: Object.assign({}, ...sound.map(({ facts }) => facts)) as UsualFacts,
      grounds: Object.fromEntries(sound.map(({ field, ground }) => [field, ground])),
    },
    findings: [
      ...shapeFindings(written, path),
      ...unknownHeadings(table, USUAL_FIELDS, path),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}

const unknownKind = (kind: string): Finding => ({
  code: 'unknown-id',
  path: ['kinds', kind],
  message: `「${kind}」という種類はありません`,
  fix: `使える id は content/README.md にあります（例: ${KIND_IDS.slice(0, 3).join('、')}）。`,
});

function unusedSources(sources: Sources, kinds: Table): readonly Finding[] {
  const used = new Set(
    Object.values(kinds).flatMap((kind) =>
      Object.values(tableOf(kind)).flatMap((fact) => namesIn(tableOf(fact)['source'])),
    ),
  );
  return [...sources.keys()]
    .filter((name) => !used.has(name))
    .map((name): Finding => ({
      code: 'contradiction',
      path: ['sources', name],
      message: `「${name}」という出典は、どこでも使われていません`,
      fix: '使うところに source で書くか、この出典を消してください。',
    }));
}

interface ReadText {
  readonly table: UsualTable;
  readonly findings: readonly Finding[];
}

function readTables(data: Table): ReadText {
  const [writtenSources, writtenKinds] = [tableOf(data['sources']), tableOf(data['kinds'])];
  const sources: Sources = new Map(
    Object.entries(writtenSources).map(([name, written]) => [name, sourceOf(written)]),
  );
  const kinds = Object.entries(writtenKinds).map(([kind, written]) => ({
    kind,
    ...readKind(written, ['kinds', kind], sources),
  }));
  return {
    table: Object.fromEntries(
      kinds.flatMap(({ kind, ofKind }): readonly (readonly [KindId, UsualOfKind])[] =>
        isKindId(kind) ? [[kind, ofKind]] : [],
      ),
    ),
    findings: [
      ...unknownHeadings(data, PARTS, []),
      ...PARTS.flatMap((part) => shapeFindings(data[part], [part])),
      ...Object.entries(writtenSources).flatMap(([name, written]) =>
        sourceFindings(written, ['sources', name]),
      ),
      ...kinds.flatMap(({ kind, findings }) => [
        ...when(!isKindId(kind), unknownKind(kind)),
        ...findings,
      ]),
      ...unusedSources(sources, writtenKinds),
    ],
  };
}

/** Without the file nothing is usual: what is not known is asked. */
export function readUsual(contentDir: string): ReadTable<UsualTable> {
  return readCheckedTable(contentDir, { name: NAME, nothing: {}, read: readTables });
}
