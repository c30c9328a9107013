/** データのファイルの場所, below the folder of their version: pages lead to those that the build writes. */
import type { NeedId } from '../../domain/vocabulary/need.ts';

/** こよみ of a municipality, or of a need there */
export const calendarPath = (code: string, need?: NeedId): string =>
  `calendar/${code}${need ? `-${need}` : ''}.ics`;

const [FEED_FOLDER, FEED_END] = ['changes/', '.atom'];

/** 変わったことの知らせ of a municipality, a prefecture or the nation */
export const feedPath = (area: string): string => `${FEED_FOLDER}${area}${FEED_END}`;

/** undefined where the file is none */
export const areaOfFeed = (path: string): string | undefined =>
  path.startsWith(FEED_FOLDER) && path.endsWith(FEED_END)
    ? path.slice(FEED_FOLDER.length, -FEED_END.length)
    : undefined;
