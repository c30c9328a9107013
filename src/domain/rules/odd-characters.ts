/** にせものの文字: letters and spaces that look like others. A name with one is found by no search and can pass for another. */
import type { ContentFinding, Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

const codePointOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Not the space of a keyboard: from web pages and word processors. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F]/u;
/** Variants of one kanji; U+FE0F belongs to emoji. */
const VARIANT = /[\uFE00-\uFE0E\u{E0100}-\u{E01EF}]|(?<![\p{Extended_Pictographic}\d#*])\uFE0F/u;
/** ⼥ is no 女: PDFs hold such parts of kanji. */
const RADICAL = /[\u2E80-\u2FD5]/u;
const MATHEMATICAL = /[\u{1D400}-\u{1D7FF}]/u;

const RUN = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** α and Ω stand in Japanese names; Cyrillic letters in one do not. */
const STRANGE =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Georgian}]/u;
const GREEK = /\p{Script=Greek}/u;
/** Cyrillic words made of letters that all look Latin: РАСЕ */
const ALL_ALIKE = /^[АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝ]{2,}$/u;

function lookAlike(text: string): string | undefined {
  for (const [run] of text.matchAll(RUN)) {
    const strange = STRANGE.exec(run)?.[0];
    if (strange && (LATIN.test(run) || JAPANESE.test(run) || ALL_ALIKE.test(run))) return strange;
    const greek = LATIN.test(run) ? GREEK.exec(run)?.[0] : undefined;
    if (greek) return greek;
  }
  return MATHEMATICAL.exec(text)?.[0] ?? RADICAL.exec(text)?.[0];
}

/** センタ-: a hyphen where a long mark was meant. Between other kana it may be a hyphen. */
const LONG_MARK = /センタ[-‐‑‒–—―−]/u;

const odd = (message: string, fix: string): ContentFinding => ({
  code: 'odd-character',
  message,
  fix,
});

/** The first of each kind in one text. */
export function oddCharacterFindings(text: string): readonly ContentFinding[] {
  const [space, variant, alike] = [SPACE.exec(text)?.[0], VARIANT.exec(text)?.[0], lookAlike(text)];
  return [
    ...(space
      ? [
          odd(
            `ふつうの空白ではない空白（${codePointOf(space)}）があります`,
            '消すか、キーボードの空白を打ちなおしてください。',
          ),
        ]
      : []),
    ...(variant
      ? [
          odd(
            `字の形を指定する、目に見えない印（${codePointOf(variant)}）があります`,
            '印のない、ふつうの漢字を打ちなおしてください。印があると、探しても見つかりません。',
          ),
        ]
      : []),
    ...(alike
      ? [
          odd(
            `ほかの文字に見える文字（「${alike}」${codePointOf(alike)}）があります`,
            'その文字を、キーボードで打ちなおしてください。',
          ),
        ]
      : []),
    ...(LONG_MARK.test(text)
      ? [
          odd(
            '「センター」の「ー」が、横線（-）になっています',
            '「センター」と打ちなおしてください。',
          ),
        ]
      : []),
  ];
}

/** In the names that people search for, and in the address. */
export function oddNameFindings({
  name,
  aliases,
  provider,
  location,
}: Resource): readonly Finding[] {
  const texts: readonly (readonly [string | undefined, Finding['path']])[] = [
    [name, ['name']],
    ...(aliases ?? []).map((alias, index) => [alias, ['aliases', index]] as const),
    [provider?.name, ['provider', 'name']],
    ...(typeof location === 'object'
      ? ([
          [location.address, ['location', 'address']],
          [location.building, ['location', 'building']],
        ] as const)
      : []),
  ];
  return texts.flatMap(([text, path]) =>
    text
      ? oddCharacterFindings(text).map((found): Finding => ({ ...found, level: 'warning', path }))
      : [],
  );
}
