/** 相談会・行事のファイルの文: as a volunteer would write it, in the order of the form. */
import { gatheringSchema } from '../../domain/gathering/gathering-schema.ts';
import { gatheringText } from '../../domain/written/gathering-text.ts';
import { writtenOf, type WrittenTable } from '../../domain/written/written-value.ts';

const FIELDS = Object.keys(gatheringSchema.shape);

/** `readGatherings` reads the same values back. Fields without a value are left out. */
export const formatGathering = (fields: Readonly<Record<string, unknown>>): string =>
  gatheringText(writtenOf(fields) as WrittenTable, FIELDS);
