/**
 * 役所の課: whether a desk's name says that it is a section of the office itself (むつ市生活福祉課, 秋田市福祉事務所), and no
 * body to which the work was given. A name that leaves it open is no section.
 */

/** 課・係・班 end a section's name: 「係わり」「課題」 do not. */
const SECTION = /(?:課(?!題|外|程|後|業)|係(?!わ|る)|班|福祉事務所|振興局|県民局|支庁)/u;

/** The name of a section and nothing behind it: 「くらしサポート課」 */
const SECTION_AT_END = /(?:課|係|班)$/u;

/** Whoever else may run a desk: councils and corporations. */
const ANOTHER_BODY = /社会福祉協議会|社協|法人|NPO|ＮＰＯ|会社|組合|協会|事業団|財団|公社/u;

/** Mostly given to one of them, where no section is named behind. */
const CENTRE = /センター|ステーション|サポート/u;

/** What stands in brackets at the end is where the desk sits or what it is for: 「（自立相談支援の窓口）」 */
const ASIDE = /[（(][^（()）]*[)）]$/u;

export function isOfficeSection(name: string): boolean {
  if (ANOTHER_BODY.test(name)) return false;
  const plain = name.replace(ASIDE, '');
  return SECTION_AT_END.test(plain) || (SECTION.test(plain) && !CENTRE.test(name));
}
