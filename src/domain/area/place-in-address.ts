/** 住所のはじめの市区町村: which municipality an address begins with. */
import type { Municipalities, Municipality } from './municipality.ts';

type Named = Pick<Municipalities, 'findByName'>;

/** 北海道虻田郡倶知安町 → 北海道 and 虻田郡倶知安町 */
export function splitPrefecture(
  text: string,
  municipalities: Named,
): readonly [prefecture: string | undefined, rest: string] {
  const prefecture = /^(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)/.exec(text)?.[0];
  return prefecture &&
    municipalities.findByName(prefecture).some((place) => place.name === prefecture)
    ? [prefecture, text.slice(prefecture.length)]
    : [undefined, text];
}

const LONGEST = 14;

/** The longest municipality name with which the text begins: 札幌市中央区 before 札幌市; a county may stand in front. */
export function placesAtStart(
  text: string,
  prefecture: string | undefined,
  municipalities: Named,
): readonly Municipality[] {
  for (const rest of [text, text.replace(/^.{1,5}?郡(?=.{1,7}[町村])/, '')]) {
    for (let length = Math.min(LONGEST, rest.length); length >= 2; length -= 1) {
      const name = rest.slice(0, length);
      // 余市郡仁木町 is not in 余市.
      if (!/[市区町村]$/.test(name) || /郡/.test(rest.charAt(length))) continue;
      const found = municipalities
        .findByName(name, prefecture)
        .filter(({ kind }) => kind !== 'prefecture');
      if (found.length > 0) return found;
    }
  }
  return [];
}
