import type { MatchRecord } from '../../domain/match-record.ts';
import { areaFiles } from '../area-files.ts';

/** All entries of these areas: a municipality, a prefecture, or the nation. */
export const loadRecords = areaFiles<MatchRecord>();
