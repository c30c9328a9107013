/**
 * 危ないときの表を読む。Reads content/vocabulary/danger.yml, the one table of danger: whom to call for which words, and every
 * problem in it.
 */
import {
  NO_DANGER,
  type DangerSign,
  type DangerTable,
  type DangerTopic,
  SIGNS_OF_WHOM,
  URGENT_SIGNS,
} from '../../domain/vocabulary/danger.ts';
import {
  dangerFindings,
  SWITCHES,
  TABLE_FIELDS,
  TOPIC_FIELDS,
} from '../../domain/vocabulary/danger-rules.ts';
import { isKindId } from '../../domain/vocabulary/kind.ts';
import { isNeedId } from '../../domain/vocabulary/need.ts';
import type { Finding } from '../../domain/problem.ts';
import {
  readCheckedTable,
  tableOf,
  textOf,
  type ReadTable,
  type Table,
  unknownHeading,
  wrongType,
} from './checked-table.ts';
import { readDangerWordings } from './danger-wordings.ts';
import type { MappingValue } from './yaml-mapping.ts';

const NAME = 'vocabulary/danger.yml';
export const DANGER = `content/${NAME}`;

const SIGNS: readonly string[] = [...URGENT_SIGNS, ...SIGNS_OF_WHOM];
const MISSING: Finding = {
  code: 'no-danger-file',
  path: [],
  message: `${DANGER}（危ないときの表）がありません`,
  fix: 'もとの版からもどしてください。この表がないと、危ないときの電話がどのページにも出ません。',
};

const listOf = (value: MappingValue | undefined): readonly string[] =>
  (Array.isArray(value) ? value : []).map((one) => textOf(one as MappingValue)).filter(Boolean);
/** 「、」 and the ends of lines part the patterns. */
const wordsOf = (value: MappingValue | undefined): readonly string[] =>
  textOf(value)
    .split(/[、\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
const lineIds = (value: MappingValue | undefined): readonly string[] =>
  listOf(value).map((file) => `national/${file}`);

function topicOf(id: string, value: MappingValue, groups: Groups): DangerTopic {
  const table = tableOf(value);
  const sign = textOf(table['sign']);
  const flag = (name: (typeof SWITCHES)[number]) => textOf(table[name]) === 'true';
  return {
    id,
    title: textOf(table['title']),
    welcome: textOf(table['welcome']),
    heading: textOf(table['heading']) || undefined,
    sign: SIGNS.includes(sign) ? (sign as DangerSign) : undefined,
    isPrivate: flag('private'),
    isViolence: flag('violence'),
    isGeneral: flag('general'),
    isDeskFirst: flag('desk_first'),
    needs: listOf(table['needs']).filter(isNeedId),
    lines: lineIds(table['lines']),
    childLines: lineIds(table['child_lines']),
    elderLines: lineIds(table['elder_lines']),
    desks: listOf(table['desks']).filter(isKindId),
    kinds: listOf(table['kinds']).filter(isKindId),
    childKinds: listOf(table['child_kinds']).filter(isKindId),
    words: wordsOf(table['words']),
    foreign: [...wordsOf(table['foreign']), ...wordsOf(table['later'])].map((pattern) =>
      spelledOut(pattern, groups),
    ),
    mild: wordsOf(table['mild']),
  };
}

const entriesOf = <T>(
  value: MappingValue | undefined,
  read: (value: MappingValue) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(tableOf(value)).map(([key, one]) => [key, read(one)]));

/** 外国語のことばの組: no Japanese query needs them, so they travel spelt out, in `foreign`, which comes later. */
const OF_OTHER_TONGUE = /^(?:en|zh|vi)_/;

type Groups = DangerTable['groups'];

const spelledOut = (pattern: string, groups: Groups): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    OF_OTHER_TONGUE.test(name) ? (groups[name]?.join('|') ?? whole) : whole,
  );

function tableFrom(data: Table): DangerTable {
  const groups = entriesOf(data['groups'], wordsOf);
  return {
    noContact: lineIds(data['no_contact']),
    rights: lineIds(data['rights']),
    partners: lineIds(data['partners']),
    sexual: lineIds(data['sexual']),
    wordings: [],
    readings: entriesOf(data['readings'], textOf),
    groups: Object.fromEntries(
      Object.entries(groups).filter(([name]) => !OF_OTHER_TONGUE.test(name)),
    ),
    harmless: wordsOf(data['harmless']),
    young: wordsOf(data['young']),
    other: wordsOf(data['other']),
    telling: wordsOf(data['telling']),
    plea: wordsOf(data['plea']),
    animals: wordsOf(data['animals']),
    topics: Object.entries(tableOf(data['topics'])).map(([id, value]) =>
      topicOf(id, value, groups),
    ),
    needs: Object.entries(tableOf(data['needs'])).flatMap(([need, value]) =>
      isNeedId(need)
        ? [
            {
              need,
              heading: textOf(tableOf(value)['heading']) || undefined,
              lines: lineIds(tableOf(value)['lines']),
            },
          ]
        : [],
    ),
  };
}

/**
 * Any order of alternatives says the same. With those of most patterns first the same lists are the same text: the table
 * takes a thirtieth less on the way to a phone.
 */
function inOneOrder(topics: readonly DangerTopic[]): readonly DangerTopic[] {
  const bare = (part: string) => part.replace(/^!/, '');
  const uses = new Map<string, number>();
  for (const { words, foreign } of topics)
    for (const part of [...words, ...foreign].join(' ').split(' '))
      for (const one of bare(part).split('|')) uses.set(one, (uses.get(one) ?? 0) + 1);
  const ordered = (part: string) =>
    part.slice(0, part.length - bare(part).length) +
    bare(part)
      .split('|')
      .toSorted((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1))
      .join('|');
  const inOrder = (pattern: string) => pattern.split(' ').map(ordered).join(' ');
  return topics.map((topic) => ({
    ...topic,
    words: topic.words.map(inOrder),
    foreign: topic.foreign.map(inOrder),
  }));
}

const unknownWord = (path: Finding['path'], message: string): Finding => ({
  code: 'unknown-id',
  path,
  message,
  fix: '使える id は content/README.md にあります。',
});

/** A value that is not written as its heading wants it. */
function valueFindings(
  path: Finding['path'],
  key: string,
  written: MappingValue,
): readonly Finding[] {
  const shape = TOPIC_FIELDS[key];
  if (shape === 'list')
    return Array.isArray(written)
      ? []
      : [wrongType(path, `${key}: [id, id] のように、ならべて書いてください。`)];
  const findings =
    typeof written === 'string'
      ? []
      : [wrongType(path, '文字で書いてください。ことばは、「、」で区切ります。')];
  if (shape !== 'switch' || ['true', 'false'].includes(textOf(written))) return findings;
  const notAFlag: Finding = {
    code: 'not-a-flag',
    path,
    message: `「${key}」は true か false です`,
    fix: 'true か false を書いてください。',
  };
  return [...findings, notAFlag];
}

function signFindings(path: Finding['path'], sign: string): readonly Finding[] {
  if (sign === '' || SIGNS.includes(sign)) return [];
  return [
    {
      code: 'unknown-id',
      path,
      message: `「${sign}」というしるしはありません`,
      fix: `使えるのは ${SIGNS.join('、')} です。`,
    },
  ];
}

function idFindings(at: readonly string[], key: string, written: MappingValue | undefined) {
  const isKnown = key === 'needs' ? isNeedId : isKindId;
  return listOf(written).flatMap((one, position) =>
    isKnown(one) ? [] : [unknownWord([...at, key, position], `「${one}」という id はありません`)],
  );
}

function topicShapeFindings(id: string, value: MappingValue): readonly Finding[] {
  const table = tableOf(value);
  const at = ['topics', id];
  return [
    ...Object.keys(table)
      .filter((key) => !(key in TOPIC_FIELDS))
      .map((key) => unknownHeading([...at, key], Object.keys(TOPIC_FIELDS))),
    ...Object.keys(TOPIC_FIELDS)
      .filter((key) => table[key] !== undefined)
      .flatMap((key) => valueFindings([...at, key], key, table[key]!)),
    ...signFindings([...at, 'sign'], textOf(table['sign'])),
    ...['needs', 'desks', 'kinds', 'child_kinds'].flatMap((key) => idFindings(at, key, table[key])),
  ];
}

/** What the reading above leaves out: headings and shapes that are unknown. */
function shapeFindings(data: Table): readonly Finding[] {
  return [
    ...Object.keys(data)
      .filter((key) => !TABLE_FIELDS.includes(key))
      .map((key) => unknownHeading([key], TABLE_FIELDS)),
    ...Object.entries(tableOf(data['topics'])).flatMap(([id, value]) =>
      topicShapeFindings(id, value),
    ),
    ...Object.keys(tableOf(data['needs']))
      .filter((need) => !isNeedId(need))
      .map((need) => unknownWord(['needs', need], `「${need}」という困りごとはありません`)),
  ];
}

/**
 * @param lines ids of the entries that can be called
 * @param isNeeded a content folder for a trial has no table, a site must
 */
export function readDanger(
  contentDir: string,
  lines: ReadonlySet<string>,
  isNeeded = false,
): ReadTable<DangerTable> {
  const { table, problems } = readCheckedTable(contentDir, {
    name: NAME,
    nothing: NO_DANGER,
    missing: isNeeded && MISSING,
    read: (data) => {
      const table = tableFrom(data);
      return {
        table: { ...table, topics: inOneOrder(table.topics) },
        findings: [...shapeFindings(data), ...dangerFindings(table, lines)],
      };
    },
  });
  const told = readDangerWordings(contentDir, table, lines);
  return {
    table: { ...table, wordings: told.table },
    problems: [...problems, ...told.problems],
  };
}
