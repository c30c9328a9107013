/** 部首の文字: ⻄⽥⼾ of text that was copied out of a PDF, parts of letters that look like the letters and are others. */

/** 部首補助 and the letter that is meant, pairwise; the Kangxi ones fold under NFKC, but ⼾ to a form not used here. */
const RADICALS =
  '⺅亻⺉刂⺊卜⺌小⺎兀⺒巳⺓幺⺔彑⺕彐⺗心⺘手⺙攵⺛旡⺜日⺝月⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺧牛⺨犬⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糸⺱网⺲网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻆角⻇角⻊足⻌辶⻍辶⻎辶⻏邑⻐金⻑長⻒長⻖阜⻗雨⻘青⻙韋⻝食⻞食⻟食⻡首⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻳亀⼾戸⻧鹵⺇几⺈刀⺁厂⺂乙⺄乙⺆冂⺋卩⺏尢⺐尢⺑尢⺖心⺦爿';

const letterOf = new Map<string, string>();
for (let index = 0, all = [...RADICALS]; index + 1 < all.length; index += 2)
  letterOf.set(all[index]!, all[index + 1]!);

export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2E80-\u2EFF\u2F00-\u2FDF]/g,
    (radical) => letterOf.get(radical) ?? radical.normalize('NFKC'),
  );
}
