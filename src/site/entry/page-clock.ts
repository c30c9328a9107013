/** ページを作ったときの時計: the holiday table stays on this side. */
import type { Clock } from '../../domain/entry/line-order.ts';
import { isJapaneseHoliday } from '../../domain/time/holidays.ts';
import { BUILD_MOMENT } from '../build/build-day.ts';

export const PAGE_CLOCK: Clock = { now: BUILD_MOMENT, isHoliday: isJapaneseHoliday };
