/**
 * 危ないときの表の決まり。What is wrong in the table of danger: an unknown line, an emptied topic, a missing one, a word that
 * is never read.
 */
import { VIOLENCE_KINDS, type DangerSign, type DangerTable, type DangerTopic } from './danger.ts';
import type { Finding } from '../problem.ts';

export const TABLE_FIELDS: readonly string[] = [
  'no_contact',
  'rights',
  'partners',
  'sexual',
  'readings',
  'groups',
  'harmless',
  'young',
  'other',
  'telling',
  'plea',
  'animals',
  'topics',
  'needs',
];

export const SWITCHES = ['private', 'violence', 'general', 'desk_first'] as const;

/** Each heading of a topic, and how it is written. */
export const TOPIC_FIELDS: Readonly<Record<string, 'text' | 'list' | 'switch'>> = {
  title: 'text',
  welcome: 'text',
  heading: 'text',
  sign: 'text',
  words: 'text',
  foreign: 'text',
  later: 'text',
  mild: 'text',
  private: 'switch',
  violence: 'switch',
  general: 'switch',
  desk_first: 'switch',
  needs: 'list',
  lines: 'list',
  child_lines: 'list',
  elder_lines: 'list',
  desks: 'list',
  kinds: 'list',
  child_kinds: 'list',
};

/** Without these nobody in danger is answered. */
const MUST_HAVE: readonly DangerSign[] = [
  'violence',
  'suicide',
  'shelter',
  'food',
  'child',
  'elder',
];
const LONGEST_TEXT = 60;

const missing = (path: Finding['path'], what: string): Finding => ({
  code: 'missing-field',
  path,
  message: `「${what}」がありません`,
  fix: `${what} を書いてください。消したときは、もとの版からもどしてください。`,
});

/** Names of groups in a pattern, known or not. */
const groupsIn = (pattern: string): readonly string[] =>
  [...pattern.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

function patternFindings(
  patterns: readonly string[],
  path: Finding['path'],
  groups: DangerTable['groups'],
): readonly Finding[] {
  return patterns.flatMap((pattern): readonly Finding[] => {
    const unknown = groupsIn(pattern).filter((name) => groups[name] === undefined);
    const parts = pattern.split(' ').filter((part) => !part.startsWith('!'));
    const bare = parts
      .flatMap((part) => part.split('|'))
      .filter((word) => [...word.replace(/[~_]/g, '')].length < 1);
    return [
      ...unknown.map((name): Finding => ({
        code: 'unknown-id',
        path,
        message: `「${pattern}」の {${name}} が、groups にありません`,
        fix: `使えるのは ${Object.keys(groups).join('、')} です。`,
      })),
      ...(parts.length === 0 || bare.length > 0
        ? [
            {
              code: 'empty-value',
              path,
              message: `「${pattern}」に、空のことばがあります`,
              fix: '| や空白の前後を確かめてください。',
            },
          ]
        : []),
      ...(parts.length === 1 && [...pattern].length < 2
        ? [
            {
              code: 'thesaurus-short',
              path,
              message: `「${pattern}」は短すぎて、ほかのことばの中にもあります`,
              fix: '2文字以上にするか、ほかのことばといっしょ（空白で区切る）にしてください。',
            },
          ]
        : []),
    ];
  });
}

/** Letters of other languages, but not DV or LINE. */
const IS_STRANGE =
  /(?<![A-Za-z])[a-z]{2,}|[\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Myanmar}]/u;

/** What is not needed for a Japanese query makes every first answer later. */
function strangeFindings(patterns: readonly string[], path: Finding['path']): readonly Finding[] {
  return patterns
    .filter((pattern) => IS_STRANGE.test(pattern.replace(/\{[^}]*\}/g, '')))
    .map((pattern): Finding => ({
      code: 'contradiction',
      path,
      message: `「${pattern}」は、日本語のことばではありません`,
      fix: '同じ話題の foreign に書いてください。はじめの電話を早く出すためです。',
    }));
}

function lineFindings(
  lines: readonly string[],
  path: Finding['path'],
  known: ReadonlySet<string>,
): readonly Finding[] {
  return lines.flatMap((id, at): readonly Finding[] => {
    const file = id.slice(id.indexOf('/') + 1);
    if (lines.indexOf(id) < at)
      return [
        {
          code: 'listed-twice',
          path: [...path, at],
          message: `「${file}」が2回あります`,
          fix: '片方を消してください。',
        },
      ];
    return known.has(id)
      ? []
      : [
          {
            code: 'dangling-id',
            path: [...path, at],
            message: `「${file}」という電話が、content/resources/national/ にありません`,
            fix: 'ファイルの名前（.md なし）を確かめてください。なくなった電話なら、この表からも消してください。',
          },
        ];
  });
}

function topicFindings(
  topic: DangerTopic,
  groups: DangerTable['groups'],
  known: ReadonlySet<string>,
): readonly Finding[] {
  const at = ['topics', topic.id];
  const texts = (['title', 'welcome'] as const).flatMap((name): readonly Finding[] => {
    if (topic[name] === '') return [missing([...at, name], name)];
    return [...topic[name]].length > LONGEST_TEXT
      ? [
          {
            code: 'too-long',
            path: [...at, name],
            message: `「${name}」が長すぎます（${[...topic[name]].length}字）`,
            fix: `${LONGEST_TEXT}字までの、ひとつの文にしてください。`,
          },
        ]
      : [];
  });
  const unsafe =
    topic.sign === 'violence'
      ? [...topic.kinds, ...topic.childKinds].filter((kind) => !VIOLENCE_KINDS.includes(kind))
      : [];
  return [
    ...texts,
    ...(topic.lines.length === 0 ? [missing([...at, 'lines'], 'lines')] : []),
    ...(topic.words.length === 0 ? [missing([...at, 'words'], 'words')] : []),
    ...(topic.needs.length === 0 ? [missing([...at, 'needs'], 'needs')] : []),
    ...lineFindings(topic.lines, [...at, 'lines'], known),
    ...lineFindings(topic.childLines, [...at, 'child_lines'], known),
    ...lineFindings(topic.elderLines ?? [], [...at, 'elder_lines'], known),
    ...patternFindings(topic.words, [...at, 'words'], groups),
    ...patternFindings(topic.foreign, [...at, 'foreign'], groups),
    ...strangeFindings(topic.words, [...at, 'words']),
    ...patternFindings(topic.mild, [...at, 'mild'], groups),
    ...(topic.isViolence && !topic.isPrivate
      ? [
          {
            code: 'contradiction',
            path: [...at, 'violence'],
            message: '暴力の話題なのに、private が true ではありません',
            fix: 'private: true にしてください。ことばをアドレスや端末に残さないためです。',
          },
        ]
      : []),
    ...(topic.isViolence && topic.kinds.length === 0 ? [missing([...at, 'kinds'], 'kinds')] : []),
    ...unsafe.map((kind): Finding => ({
      code: 'contradiction',
      path: [...at, 'kinds'],
      message: `「${kind}」は、暴力からにげる人にすすめる種類ではありません`,
      fix: `使えるのは ${VIOLENCE_KINDS.join('、')} です。`,
    })),
  ];
}

/** @param known ids of the entries that can be called */
export function dangerFindings(table: DangerTable, known: ReadonlySet<string>): readonly Finding[] {
  const signs = new Map(table.topics.map((topic) => [topic.sign, topic]));
  const absent = MUST_HAVE.filter((sign) => !signs.has(sign)).map((sign): Finding => ({
    code: 'missing-field',
    path: ['topics'],
    message: `しるし「${sign}」の話題がありません`,
    fix: `sign: ${sign} の話題を、もとの版からもどしてください。`,
  }));
  const open = (['violence', 'suicide'] as const).flatMap((sign): readonly Finding[] => {
    const topic = signs.get(sign);
    return topic && !topic.isPrivate
      ? [
          {
            code: 'contradiction',
            path: ['topics', topic.id],
            message: `「${topic.id}」が private: true ではありません`,
            fix: 'private: true にしてください。',
          },
        ]
      : [];
  });
  return [
    ...absent,
    ...open,
    ...table.topics.flatMap((topic) => topicFindings(topic, table.groups, known)),
    ...(table.noContact.length === 0 ? [missing(['no_contact'], 'no_contact')] : []),
    ...lineFindings(table.noContact, ['no_contact'], known),
    ...lineFindings(table.rights ?? [], ['rights'], known),
    ...lineFindings(table.partners ?? [], ['partners'], known),
    ...lineFindings(table.sexual ?? [], ['sexual'], known),
    ...table.needs.flatMap(({ need, lines }) => [
      ...(lines.length === 0 ? [missing(['needs', need, 'lines'], 'lines')] : []),
      ...lineFindings(lines, ['needs', need, 'lines'], known),
    ]),
    ...Object.entries(table.groups).flatMap(([name, words]) =>
      words.length === 0 ? [missing(['groups', name], name)] : [],
    ),
    ...(['young', 'other', 'plea', 'animals'] as const).flatMap((name) =>
      patternFindings(
        table[name]
          .map((word) => word.replace(/^\^|\$$/g, ''))
          .filter((word) => [...word].length !== 1),
        [name],
        table.groups,
      ),
    ),
    ...(table.other.length > 0 && table.plea.length === 0 ? [missing(['plea'], 'plea')] : []),
  ];
}
