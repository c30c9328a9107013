/** 検索が知っている市区町村: those people may name, whether or not the catalogue has entries there. */
import type { Municipality } from '../../domain/area/municipality.ts';

export interface SearchPlace extends Pick<Municipality, 'code' | 'prefecture'> {
  /** empty as long as it is to come with the words */
  readonly name: string;
  /** 町: the last sign of a name that is still to come */
  readonly ending?: string;
  /** hiragana; empty outside the prefectures that the catalogue covers */
  readonly kana: string;
  /** にしなりく, にしなり: how people who do not write the kanji name a far city or ward; they come with the words */
  readonly readings?: readonly string[];
  /** codes of the places next to it; they come with the details */
  readonly neighbours: readonly string[];
}

export const isPrefecture = (code: string): boolean => code.slice(2, 5) === '000';

export const isTownOrVillage = ({ name, ending = '' }: SearchPlace): boolean =>
  /[町村]$/.test(name + ending);
