/** 場所のデータを読む。 */
import type { MatchRecord } from '../../matching/match-record.ts';
import { areaFiles } from '../shared/area-files.ts';

/** All entries of these areas: a municipality, a prefecture, or the nation. */
export const loadRecords = areaFiles<MatchRecord>();
