/** 目に見えない文字と半角カタカナ: what no line of an entry may hold. */
import { controlCharacters, halfWidthKana } from '../text/japanese-text.ts';
import type { ContentFinding, Finding } from '../problem.ts';
import { isList, type WrittenValue } from '../written/written-value.ts';

/** The first of each kind on one line. */
export function characterFindings(line: string): readonly ContentFinding[] {
  const [control] = controlCharacters(line);
  const split = /[ぁ-ゖァ-ヺ][\u3099\u309A]/.exec(line)?.[0];
  const narrow = halfWidthKana(line);
  return [
    ...(control
      ? [
          {
            code: 'control-character',
            message: `目に見えない文字（${control.codePoint}）が${control.index + 1}文字目にあります`,
            fix: 'その文字を消してください。文章の向きや見え方を変えてしまう文字です。',
          },
        ]
      : []),
    ...(split
      ? [
          {
            code: 'split-kana',
            message: `濁点がはなれた文字があります（「${split}」）`,
            fix: `1つの文字で書いてください: 「${split.normalize('NFC')}」。パソコンのファイル名から写すと、こうなることがあります。`,
          },
        ]
      : []),
    ...(narrow !== undefined
      ? [
          {
            code: 'half-width-kana',
            message: `半角カタカナがあります（「${narrow}」）`,
            fix: `全角で書いてください: 「${narrow.normalize('NFKC')}」`,
          },
        ]
      : []),
  ];
}

/** Of a text of several lines. */
export function textCharacterFindings(text: string): readonly ContentFinding[] {
  return text.replace(/\r\n?/g, '\n').split('\n').flatMap(characterFindings);
}

/** Of all values, each at its path: also of what a file writes as an escape such as \u202E. */
export function valueCharacterFindings(
  value: WrittenValue | undefined,
  path: Finding['path'] = [],
): readonly Finding[] {
  if (value === undefined) return [];
  if (typeof value === 'string')
    return textCharacterFindings(value).map((found) => ({ ...found, path }));
  const parts = isList(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return parts.flatMap(([key, inner]) => valueCharacterFindings(inner, [...path, key]));
}
