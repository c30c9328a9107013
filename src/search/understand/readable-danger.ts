/**
 * 読める危ないときの表: the table of danger with what reads it. The reader is a part of the program that comes with the table, for most
 * queries need neither.
 */
import { NO_DANGER, type DangerTable } from '../../domain/vocabulary/danger.ts';
import type { Steps } from './steps.ts';

export interface DangerReader {
  /** ids of the topics that a text speaks of, in the table's order */
  topicsIn(text: string): readonly string[];
  /** said by somebody under 18 */
  isYoung(text: string): boolean;
  /** about an event, a thing, an office or an animal, and nobody speaks of himself */
  isAside(text: string): boolean;
}

export interface ReadableDanger extends DangerTable {
  /** made once for each table */
  readerOf(table: DangerTable): DangerReader;
  /** the same in slices */
  readerSteps(table: DangerTable): Steps<DangerReader>;
}

const READS_NOTHING: DangerReader = {
  topicsIn: () => [],
  isYoung: () => false,
  isAside: () => false,
};

/** No table, and nothing to read it with. */
export const UNREADABLE: ReadableDanger = {
  ...NO_DANGER,
  readerOf: () => READS_NOTHING,
  *readerSteps() {
    yield;
    return READS_NOTHING;
  },
};

export const readerOf = (danger: ReadableDanger): DangerReader => danger.readerOf(danger);
