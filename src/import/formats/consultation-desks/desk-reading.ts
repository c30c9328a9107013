/** 窓口の読み: 見本市福祉事務所 is the town, whose reading the list of municipalities holds, and plain words. No other name is read. */

interface Read {
  readonly name: string;
  readonly kana: string;
}

/** Words with one reading. 児童相談所 has two (しょ, じょ), so it stays out. */
const PLAIN: Readonly<Record<string, string>> = {
  福祉事務所: 'ふくしじむしょ',
  社会福祉事務所: 'しゃかいふくしじむしょ',
  社会福祉協議会: 'しゃかいふくしきょうぎかい',
  居住支援協議会: 'きょじゅうしえんきょうぎかい',
  消費生活センター: 'しょうひせいかつせんたー',
  消費生活総合センター: 'しょうひせいかつそうごうせんたー',
  女性相談支援センター: 'じょせいそうだんしえんせんたー',
  生活自立支援センター: 'せいかつじりつしえんせんたー',
  生活相談支援センター: 'せいかつそうだんしえんせんたー',
  自立相談支援センター: 'じりつそうだんしえんせんたー',
};

/** @returns the reading where every part of the name has one */
export function deskReading(name: string, place: Read): string | undefined {
  const rest = name.startsWith(place.name)
    ? PLAIN[name.slice(place.name.length).trim()]
    : undefined;
  return rest === undefined || place.kana === '' ? undefined : `${place.kana}${rest}`;
}
