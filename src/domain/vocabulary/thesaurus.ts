/** ことばの表: everyday words and phrases, and the needs, kinds or places they speak of. Volunteers extend it in content/thesaurus.yml. */
import { foldForIdentity } from '../text/japanese-text.ts';
import { isKindId, KIND_IDS, KINDS, type KindId } from './kind.ts';
import { nearMiss } from '../text/edit-distance.ts';
import { isNeedId, NEED_IDS, type NeedId } from './need.ts';
import type { Finding } from '../problem.ts';

interface RowOf<Need, Kind> {
  /** the group's heading, for people */
  readonly title: string;
  /** as residents write them; stems where endings vary (払えな: 払えない, 払えなくて) */
  readonly phrases: readonly string[];
  readonly needs: readonly Need[];
  /** kinds that answer these words before others */
  readonly kinds: readonly Kind[];
  /** 町や駅の名前: codes of the municipalities where it lies. Such a group has no needs and no kinds */
  readonly area: readonly string[];
}

/** One group of phrases that mean the same. */
export type ThesaurusRow = RowOf<NeedId, KindId>;

/** A group as it stands in the file. */
export type WrittenRow = RowOf<string, string>;

/** A municipality, as far as the table looks at it. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

const unknownId = (
  path: Finding['path'],
  id: string,
  known: readonly string[],
  what: string,
): Finding => {
  const near = nearMiss(id, known);
  return {
    code: 'unknown-id',
    path,
    message: `「${id}」という${what}はありません`,
    fix: near ? `もしかして: ${near}` : `使える id は content/README.md にあります。`,
  };
};

/** What is wrong with the ids and the phrases of one group. Paths begin with the group's title. */
function rowFindings(
  { title, phrases, needs, kinds, area }: WrittenRow,
  codes: ReadonlySet<string>,
): readonly Finding[] {
  return [
    ...needs.flatMap((id, at) =>
      isNeedId(id) ? [] : [unknownId([title, 'needs', at], id, NEED_IDS, '困りごと')],
    ),
    ...kinds.flatMap((id, at) =>
      isKindId(id) ? [] : [unknownId([title, 'kinds', at], id, KIND_IDS, '種類')],
    ),
    ...area.flatMap((code, at) =>
      codes.has(code)
        ? []
        : [
            {
              code: 'unknown-area',
              path: [title, 'area', at],
              message: `「${code}」という市区町村コードはありません`,
              fix: 'content/municipalities.csv にあるコードを、"131202" のように引用符でかこんで書いてください。',
            },
          ],
    ),
    ...(needs.length + kinds.length + area.length === 0
      ? [
          {
            code: 'missing-field',
            path: [title],
            message: `「${title}」に needs も kinds もありません`,
            fix: 'どの困りごとか（needs）、どの種類か（kinds）のどちらかを書いてください。町や駅の名前なら、area に市区町村コードを書きます。',
          },
        ]
      : []),
    ...(area.length > 0 && needs.length + kinds.length > 0
      ? [
          {
            code: 'contradiction',
            path: [title],
            message: `「${title}」は、町や駅の名前（area）と困りごと（needs、kinds）の両方になっています`,
            fix: '2つの見出しに分けてください。',
          },
        ]
      : []),
    ...(phrases.length === 0
      ? [
          {
            code: 'missing-field',
            path: [title],
            message: `「${title}」に phrases がありません`,
            fix: 'ふだんのことばを、phrases: [ことば, ことば] の形で書いてください。',
          },
        ]
      : []),
    ...phrases.flatMap((phrase, at): readonly Finding[] => {
      const text = foldForIdentity(phrase);
      return [...text].length > 1 || /^\p{Script=Han}$/u.test(text)
        ? []
        : [
            {
              code: 'thesaurus-short',
              path: [title, 'phrases', at],
              message: `「${phrase}」は短すぎて、ほかのことばの中にもあります`,
              fix: '2文字以上のことばにしてください（漢字なら1文字でもかまいません）。',
            },
          ];
    }),
  ];
}

/** What the words of the needs and the kinds mean already, by folded text. */
function vocabularyMeanings(own: readonly WrittenRow[]): ReadonlyMap<string, WrittenRow> {
  const meanings = new Map<string, WrittenRow>();
  const add = (word: string, meaning: Pick<WrittenRow, 'title' | 'needs' | 'kinds'>) => {
    const text = foldForIdentity(word);
    const known = meanings.get(text);
    meanings.set(text, {
      phrases: [],
      area: [],
      title: known?.title ?? meaning.title,
      needs: [...(known?.needs ?? []), ...meaning.needs],
      kinds: [...(known?.kinds ?? []), ...meaning.kinds],
    });
  };
  for (const { id, label, needs } of KINDS) add(label, { title: label, needs, kinds: [id] });
  for (const { title, phrases, needs, kinds } of own) {
    // A word of a kind speaks of the needs that the kind answers too.
    const met = KINDS.filter(({ id }) => kinds.includes(id)).flatMap((kind) => [...kind.needs]);
    for (const word of phrases) add(word, { title, needs: [...needs, ...met], kinds });
  }
  return meanings;
}

/** Longer phrases are refused by themselves. */
const LONGEST_PHRASE = 100;

const isApart = (a: WrittenRow, b: WrittenRow) =>
  ![...a.needs, ...a.kinds].some((id) => b.needs.includes(id) || b.kinds.includes(id));

/**
 * Everything wrong with the table.
 * @param own words of the needs and the kinds themselves
 * @param municipalities a phrase of the same spelling as their name would never be read as one
 */
export function thesaurusFindings(
  rows: readonly WrittenRow[],
  municipalities: readonly NamedPlace[],
  own: readonly WrittenRow[] = [],
): readonly Finding[] {
  const codes = new Set(municipalities.map(({ code }) => code));
  const findings = rows.flatMap((row) => rowFindings(row, codes));
  const places = new Set(municipalities.map(({ name }) => foldForIdentity(name)));
  const vocabulary = vocabularyMeanings(own);
  const seen = new Map<
    string,
    { readonly row: WrittenRow; readonly phrase: string; readonly at: number }
  >();
  for (const row of rows) {
    for (const [at, phrase] of row.phrases.entries()) {
      const text = foldForIdentity(phrase);
      const path = [row.title, 'phrases', at];
      const other = seen.get(text);
      if (other)
        findings.push({
          code: 'thesaurus-duplicate',
          path,
          message: `「${phrase}」は「${other.row.title}」にもあります${other.phrase === phrase ? '' : `（「${other.phrase}」と同じに読まれます）`}`,
          fix: 'どちらか片方にまとめてください。',
        });
      else seen.set(text, { row, phrase, at });
      if (places.has(text))
        findings.push({
          code: 'thesaurus-shadow',
          level: 'warning',
          path,
          message: `「${phrase}」は地名と同じなので、ことばとしては読まれません`,
          fix: 'もう少し長いことばにしてください。',
        });
    }
  }
  for (const [text, { row, phrase, at }] of seen) {
    const path = [row.title, 'phrases', at];
    const own = vocabulary.get(text);
    if (own && isApart(own, row))
      findings.push({
        code: 'thesaurus-shadow',
        level: 'warning',
        path,
        message: `「${phrase}」には、もう「${own.title}」という意味があります`,
        fix: 'その困りごとや種類も、needs か kinds に足してください。',
      });
    // The longest phrase wins: one that begins like a word of violence and means something else would hide the way out.
    for (let length = 1; length < Math.min(text.length, LONGEST_PHRASE); length += 1) {
      const inner = seen.get(text.slice(0, length));
      if (!inner?.row.needs.includes('violence') || row.needs.includes('violence')) continue;
      findings.push({
        code: 'thesaurus-shadow',
        level: 'warning',
        path,
        message: `「${phrase}」があると、「${inner.phrase}」（${inner.row.title}）の意味が使われません`,
        fix: '暴力から逃げる人が見つけられなくなります。どちらかのことばを変えてください。',
      });
    }
  }
  return findings;
}
