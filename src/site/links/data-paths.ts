/** データのファイルの場所, below the folder of their version: pages lead to those that the build writes. */
import type { NeedId } from '../../domain/vocabulary/need.ts';

/** こよみ of a municipality, or of a need there */
export const calendarPath = (code: string, need?: NeedId): string =>
  `calendar/${code}${need ? `-${need}` : ''}.ics`;

/** 変わったことの知らせ of a municipality, a prefecture or the nation */
export const feedPath = (area: string): string => `changes/${area}.atom`;
