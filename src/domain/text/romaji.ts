/** ローマ字: Hepburn (and kunrei on reading) both ways, without long-vowel marks. */

const SYLLABLES: Readonly<Record<string, string>> = {
  あ: 'a',
  い: 'i',
  う: 'u',
  え: 'e',
  お: 'o',
  か: 'ka',
  き: 'ki',
  く: 'ku',
  け: 'ke',
  こ: 'ko',
  さ: 'sa',
  し: 'shi',
  す: 'su',
  せ: 'se',
  そ: 'so',
  た: 'ta',
  ち: 'chi',
  つ: 'tsu',
  て: 'te',
  と: 'to',
  な: 'na',
  に: 'ni',
  ぬ: 'nu',
  ね: 'ne',
  の: 'no',
  は: 'ha',
  ひ: 'hi',
  ふ: 'fu',
  へ: 'he',
  ほ: 'ho',
  ま: 'ma',
  み: 'mi',
  む: 'mu',
  め: 'me',
  も: 'mo',
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  ら: 'ra',
  り: 'ri',
  る: 'ru',
  れ: 're',
  ろ: 'ro',
  わ: 'wa',
  を: 'o',
  ん: 'n',
  が: 'ga',
  ぎ: 'gi',
  ぐ: 'gu',
  げ: 'ge',
  ご: 'go',
  ざ: 'za',
  じ: 'ji',
  ず: 'zu',
  ぜ: 'ze',
  ぞ: 'zo',
  だ: 'da',
  ぢ: 'ji',
  づ: 'zu',
  で: 'de',
  ど: 'do',
  ば: 'ba',
  び: 'bi',
  ぶ: 'bu',
  べ: 'be',
  ぼ: 'bo',
  ぱ: 'pa',
  ぴ: 'pi',
  ぷ: 'pu',
  ぺ: 'pe',
  ぽ: 'po',
  ゔ: 'vu',
  ふぁ: 'fa',
  ふぃ: 'fi',
  ふぇ: 'fe',
  ふぉ: 'fo',
  てぃ: 'ti',
  でぃ: 'di',
  でゅ: 'dyu',
  うぃ: 'wi',
  うぇ: 'we',
  うぉ: 'wo',
  ゔぁ: 'va',
  ゔぃ: 'vi',
  ゔぇ: 've',
  ゔぉ: 'vo',
  しぇ: 'she',
  ちぇ: 'che',
  じぇ: 'je',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
};
const SMALL_Y: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

/** ねりま → nerima, とうきょう → tokyo, はっちゃく → hatchaku. Other characters stay as they are. */
export function hiraganaToRomaji(kana: string): string {
  let romaji = '';
  let isDoubled = false;
  const add = (syllable: string) => {
    romaji +=
      isDoubled && /^[a-z]/.test(syllable)
        ? (syllable.startsWith('ch') ? 't' : syllable[0]!) + syllable
        : syllable;
    isDoubled = false;
  };
  for (let index = 0; index < kana.length; index += 1) {
    const [one, two] = [kana[index]!, kana.slice(index, index + 2)];
    const small = SMALL_Y[two[1] ?? ''];
    const base = SYLLABLES[one];
    if (one === 'っ') isDoubled = true;
    else if (one === 'ー') continue;
    else if (two.length === 2 && SYLLABLES[two]) {
      add(SYLLABLES[two]);
      index += 1;
    } else if (small && base && base.endsWith('i') && base.length > 1) {
      add(base.slice(0, -1) + (/^(sh|ch|j)/.test(base) ? '' : 'y') + small);
      index += 1;
    } else add(base ?? one);
  }
  return romaji.replace(/ou/g, 'o').replace(/oo/g, 'o').replace(/uu/g, 'u');
}

/** Spellings of Hepburn, kunrei and the keyboard → kana, longest first. */
const KANA_OF = new Map<string, string>();
for (const [kana, romaji] of Object.entries(SYLLABLES)) {
  if (!KANA_OF.has(romaji) && !'ぁぃぅぇぉゃゅょ'.includes(kana)) KANA_OF.set(romaji, kana);
  const base = SYLLABLES[kana]!;
  if (kana.length === 1 && base.endsWith('i') && base.length > 1) {
    for (const [small, vowel] of Object.entries(SMALL_Y)) {
      KANA_OF.set(base.slice(0, -1) + (/^(sh|ch|j)/.test(base) ? '' : 'y') + vowel, kana + small);
    }
  }
}
for (const [typed, kana] of Object.entries({
  si: 'し',
  ti: 'ち',
  tu: 'つ',
  hu: 'ふ',
  zi: 'じ',
  di: 'ぢ',
  du: 'づ',
  wo: 'を',
  sya: 'しゃ',
  syu: 'しゅ',
  syo: 'しょ',
  tya: 'ちゃ',
  tyu: 'ちゅ',
  tyo: 'ちょ',
  cha: 'ちゃ',
  zya: 'じゃ',
  zyu: 'じゅ',
  zyo: 'じょ',
  jya: 'じゃ',
  jyu: 'じゅ',
  jyo: 'じょ',
  la: 'ら',
  li: 'り',
  lu: 'る',
  le: 'れ',
  lo: 'ろ',
}))
  KANA_OF.set(typed, kana);

/** kodomo shokudo → こども しょくど; undefined when some of it is not romaji. */
export function romajiToHiragana(text: string): string | undefined {
  const typed = text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[āâ]/g, 'a')
    .replace(/[īî]/g, 'i')
    .replace(/[ūû]/g, 'u')
    .replace(/[ēê]/g, 'e')
    .replace(/[ōô]/g, 'o');
  let kana = '';
  for (let index = 0; index < typed.length;) {
    const rest = typed.slice(index);
    if (/^[\s-]/.test(rest)) {
      kana += ' ';
      index += 1;
      continue;
    }
    const isNasal = /^n(?:'|n(?![aiueoy])|(?![aiueoyn]))/.exec(rest) ?? /^m(?=[bmp])/.exec(rest);
    if (isNasal) {
      kana += 'ん';
      index += isNasal[0].length;
      continue;
    }
    if (/^(?:tch|([bcdfghjkpqrstvwxyz])\1)/.test(rest)) {
      kana += 'っ';
      index += 1;
      continue;
    }
    const size = [4, 3, 2, 1].find((length) => KANA_OF.has(rest.slice(0, length)));
    if (size === undefined) return undefined;
    kana += KANA_OF.get(rest.slice(0, size))!;
    index += size;
  }
  return kana;
}
