/**
 * front matter を安全に読む。Front matter, safely. gray-matter would run `---js` front matter as a program and reads YAML
 * with its own rules: every engine is replaced, and a language after the dashes is refused before it is called.
 */
import matter from 'gray-matter';
import { located, type LocatedFinding } from './located-finding.ts';
import { readMapping, type Mapping } from './yaml-mapping.ts';

export interface FrontMatterFile extends Mapping {
  /** Markdown after the front matter */
  readonly body: string;
  /** the line on which the body begins */
  readonly bodyLine: number;
}

const SHAPE_FIX =
  '1行目に「---」、見出しと値、また「---」だけの行、そのあとに本文、の順に書いてください。';

function refuse(): never {
  throw new Error('front matter が YAML ではありません');
}
const REFUSED = { parse: refuse, stringify: refuse };
const ENGINES = {
  js: REFUSED,
  javascript: REFUSED,
  json: REFUSED,
  coffee: REFUSED,
  coffeescript: REFUSED,
  cson: REFUSED,
  toml: REFUSED,
};

function shapeFinding(text: string): LocatedFinding | undefined {
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith('---'))
    return located(1, 'no-front-matter', 'はじめの「---」がありません', SHAPE_FIX);
  if (/^---\s*[^-\s]/.test(first))
    return located(
      1,
      'front-matter-language',
      `1行目の「${first.slice(0, 20)}」は使えません`,
      '1行目は「---」だけにしてください。プログラムは書けません。',
    );
  if (first.trim() !== '---')
    return located(1, 'no-front-matter', '1行目は「---」だけにしてください', SHAPE_FIX);
  const close = rest.findIndex((line) => line.startsWith('---'));
  if (close === -1)
    return located(1, 'unclosed-front-matter', '終わりの「---」がありません', SHAPE_FIX);
  if (rest[close]!.trimEnd() !== '---')
    return located(
      close + 2,
      'unclosed-front-matter',
      '終わりの行は「---」だけにしてください',
      SHAPE_FIX,
    );
  if (rest.slice(0, close).every((line) => line.trim() === '' || line.trim().startsWith('#')))
    return located(
      1,
      'empty-front-matter',
      '「---」と「---」のあいだが空です',
      '名前（name）や種類（kind）などを書いてください。',
    );
  return undefined;
}

/** Never throws: what is wrong is in `findings`. Text has \n line ends. */
export function readFrontMatter(text: string): FrontMatterFile {
  const empty = {
    data: {},
    lines: new Map<string, number>(),
    unquoted: new Set<string>(),
    body: '',
    bodyLine: 1,
  };
  const shape = shapeFinding(text);
  if (shape) return { ...empty, findings: [shape] };
  let mapping: Mapping | undefined;
  const yaml = {
    // What gray-matter hands over begins right after the first dashes, so its first line is the file's.
    parse: (source: string) => {
      mapping = readMapping(source);
      return {};
    },
    stringify: refuse,
  };
  const { content } = matter(text, { language: 'yaml', engines: { ...ENGINES, yaml } });
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
  return { ...(mapping ?? { ...empty, findings: [] }), body: content, bodyLine };
}

/** On which line of the file (from 1) each field begins; not what stands inside one. */
export const fieldStarts = ({ data, lines }: Mapping): Readonly<Record<string, number>> =>
  Object.fromEntries([...lines].filter(([path]) => Object.hasOwn(data, path)));
