/**
 * YAML の、ただ1つの読みかた。One YAML reading for everything: every scalar is text, nothing is expanded. js-yaml 3
 * (gray-matter's own) reads 9:00 as 540 and 0600001 as an octal number; here zod decides what a value means.
 */
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import { located, type LocatedFinding } from './located-finding.ts';

export type MappingValue =
  string | readonly MappingValue[] | { readonly [key: string]: MappingValue };

export interface Mapping {
  readonly data: Readonly<Record<string, MappingValue>>;
  /** dotted path → line */
  readonly lines: ReadonlyMap<string, number>;
  /** dotted paths of values written without quotes */
  readonly unquoted: ReadonlySet<string>;
  readonly findings: readonly LocatedFinding[];
}

const MAX_DEPTH = 6;
const MAX_NODES = 2000;
/** After so many, the rest follows from the first. */
const MOST_ERRORS = 50;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const SYNTAX: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同じ見出しが2回あります',
  TAB_AS_INDENT: '行のはじめにタブがあります',
  BAD_INDENT: '行のはじめの空白がそろっていません',
  MULTILINE_IMPLICIT_KEY: '見出しのあとの「: 」がありません',
  MISSING_CHAR: '引用符やかっこ、「: 」のどれかがたりません',
  BLOCK_AS_IMPLICIT_KEY: '1行に「: 」が2つあります',
  BLOCK_IN_FLOW: '[ ] や { } の中に、書けないものがあります',
  BAD_SCALAR_START: '引用符でかこむ必要のある記号（@ や ` など）から始まっています',
  BAD_DQ_ESCAPE: '" の中の \\ の書き方が正しくありません',
  MULTIPLE_DOCS: '「---」の区切りが多すぎます',
};

const SYNTAX_FIX =
  '「見出し: 値」の形で1行ずつ書いてください。: や # や引用符をふくむ値は、"" でかこみます。';

/** A quote that is never closed is reported at the text's end; it begins on the first line with an odd number of it. */
function lineOfOpenQuote(error: YAMLError, lines: readonly string[]): number | undefined {
  const quote = /closing (["'])/.exec(error.message)?.[1];
  if (!quote) return undefined;
  const index = lines.findIndex((line) => (line.split(quote).length - 1) % 2 === 1);
  return index === -1 ? undefined : index;
}

function syntaxFinding(
  error: YAMLError,
  lineOf: (offset: number) => number,
  written: readonly string[],
  firstLine: number,
): LocatedFinding {
  const open = lineOfOpenQuote(error, written);
  const code = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax';
  const fix = error.code === 'DUPLICATE_KEY' ? 'どちらか片方を消してください。' : SYNTAX_FIX;
  return located(
    open === undefined ? lineOf(error.pos[0]) : open + firstLine,
    code,
    SYNTAX[error.code] ?? '書き方（YAML）が正しくないところがあります',
    fix,
  );
}

const tooDeep = (line: number): LocatedFinding =>
  located(
    line,
    'yaml-too-deep',
    '書いてあることが多すぎるか、入れ子が深すぎます',
    '決まった見出しだけを、1段か2段で書いてください。',
  );

/** No entry needs more. */
const MOST_OPEN = 200;
const LIST_MARKS = /^ *(?:[-?] ){200}/m;
const OPENS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/**
 * Where so many brackets, or list marks on one line, stand open that nobody meant it. The parser would run out of its
 * stack, at a depth that changes from run to run: they are counted before it begins.
 */
function deepOffset(yaml: string): number | undefined {
  const marks = yaml.search(LIST_MARKS);
  let open = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    open = Math.max(0, open + (OPENS[yaml[at]!] ?? 0));
    if (open > MOST_OPEN || at === marks) return at;
  }
  return undefined;
}

/** Reads YAML that is a mapping. `firstLine` is the file's line on which the text begins. Never throws. */
export function readMapping(yaml: string, firstLine = 1, mostNodes = MAX_NODES): Mapping {
  const counter = new LineCounter();
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lines = new Map<string, number>();
  const unquoted = new Set<string>();
  const findings: LocatedFinding[] = [];
  let nodes = 0;
  let isTooMuch = false;

  const toText = (
    node: Node | null | undefined,
    path: readonly string[],
    line: number,
  ): MappingValue => {
    nodes += 1;
    if (nodes > mostNodes || path.length > MAX_DEPTH) {
      if (!isTooMuch) findings.push(tooDeep(line));
      isTooMuch = true;
      return '';
    }
    const key = path.join('.');
    if (!node) return '';
    const at = node.range ? lineOf(node.range[0]) : line;
    if (!lines.has(key)) lines.set(key, at);
    if (isAlias(node) || node.anchor) {
      findings.push(
        located(
          at,
          'yaml-alias',
          '「&」や「*」の参照は使えません',
          '値をそのまま書いてください。& や * で始まる値は "" でかこみます。',
          path,
        ),
      );
      return '';
    }
    if (node.tag) {
      findings.push(
        located(
          at,
          'yaml-tag',
          '「!」で始まる指定は使えません',
          '値だけを書いてください。! で始まる値は "" でかこみます。',
          path,
        ),
      );
      return '';
    }
    if (isScalar(node)) {
      if (node.type === 'PLAIN') unquoted.add(key);
      return typeof node.value === 'string' ? node.value : '';
    }
    if (isSeq(node))
      return node.items.map((item, index) => toText(item as Node, [...path, String(index)], at));
    if (isMap(node)) return mapToText(node.items as Pair[], path, at);
    return '';
  };

  const mapToText = (
    items: readonly Pair[],
    path: readonly string[],
    line: number,
  ): Record<string, MappingValue> => {
    const data: Record<string, MappingValue> = {};
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value ?? '') : '';
      const at = isScalar(key) && key.range ? lineOf(key.range[0]) : line;
      if (isScalar(key) && key.anchor)
        findings.push(
          located(
            at,
            'yaml-alias',
            '「&」や「*」の参照は使えません',
            '見出しをそのまま書いてください。',
            path,
          ),
        );
      if (name === '' || name === '<<' || FORBIDDEN_KEYS.has(name)) {
        findings.push(
          located(
            at,
            'forbidden-key',
            name === '' ? '見出しを読みとれません' : `「${name}」という見出しは使えません`,
            'この行を消してください。',
          ),
        );
        continue;
      }
      lines.set([...path, name].join('.'), at);
      data[name] = toText(value as Node | null, [...path, name], at);
    }
    return data;
  };

  const deep = deepOffset(yaml);
  if (deep !== undefined) {
    const line = firstLine + yaml.slice(0, deep).split('\n').length - 1;
    return { data: {}, lines, unquoted, findings: [tooDeep(line)] };
  }
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      merge: false,
      uniqueKeys: true,
      lineCounter: counter,
      logLevel: 'silent',
      prettyErrors: false,
    });
    const written = yaml.split('\n');
    const end = written.findIndex((line) => /^\.\.\.(?:\s|$)/.test(line));
    if (end !== -1)
      findings.push(
        located(
          end + firstLine,
          'yaml-syntax',
          '「...」だけの行があり、そのあとが読まれません',
          'この行を消してください。',
        ),
      );
    for (const error of document.errors.slice(0, MOST_ERRORS))
      findings.push(syntaxFinding(error, lineOf, written, firstLine));
    const data = isMap(document.contents)
      ? mapToText(document.contents.items as Pair[], [], firstLine)
      : {};
    // Tags that the schema does not know are only warnings of the library.
    for (const warning of document.warnings.slice(0, MOST_ERRORS))
      findings.push(
        located(
          lineOf(warning.pos[0]),
          'yaml-tag',
          '「!」で始まる指定は使えません',
          '値だけを書いてください。! で始まる値は "" でかこみます。',
        ),
      );
    if (document.contents && !isMap(document.contents))
      findings.push(
        located(firstLine, 'yaml-syntax', '「見出し: 値」の形になっていません', SYNTAX_FIX),
      );
    return { data, lines, unquoted, findings };
  } catch {
    // Nesting by the thousand exhausts the parser's stack.
    return {
      data: {},
      lines,
      unquoted,
      findings: [tooDeep(firstLine)],
    };
  }
}
