/** 相談会・行事のファイルの文: as a volunteer would write it, in the order of the form. */
import { gatheringSchema } from '../../domain/gathering/gathering-schema.ts';
import { writtenOf, type WrittenTable } from '../../domain/written/written-value.ts';
import { yamlLines } from '../../domain/written/yaml-text.ts';

const FIELDS = Object.keys(gatheringSchema.shape);

/** `readGatherings` reads the same values back. Fields without a value are left out. */
export function formatGathering(fields: Readonly<Record<string, unknown>>): string {
  const written = writtenOf(fields) as WrittenTable;
  const lines = FIELDS.flatMap((name) => {
    const value = written[name];
    return value === undefined ? [] : yamlLines(name, value);
  });
  return `${lines.join('\n')}\n`;
}
