/** 紙の電話: the nation's lines for a booklet, each once, in the order of the table of danger; and, apart, the numbers of violence without a name. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { isEmergencyLine } from '../../domain/entry/emergency-line.ts';
import { linesOfNeed, type DangerTable } from '../../domain/vocabulary/danger.ts';
import { isSensitive } from '../entry/entry-lines.ts';

export interface LineSection {
  readonly heading: string;
  readonly lines: readonly Resource[];
}

interface Source {
  readonly danger: DangerTable;
  readonly linesOf: (ids: readonly string[]) => readonly Resource[];
}

const isOpen = ({ status, phones }: Resource) => status.state === 'open' && phones !== undefined;

/** Under the heading where the table names it first. What is about violence stands under none. */
export function printedLines({ danger, linesOf }: Source): readonly LineSection[] {
  const shown = new Set<string>();
  const violent = new Set(danger.topics.filter(({ isViolence }) => isViolence));
  const named = [...danger.topics.filter((topic) => !violent.has(topic)), ...danger.needs];
  return named.flatMap(({ heading, lines }) => {
    if (heading === undefined) return [];
    const own = linesOf(lines).filter(
      (line) =>
        isOpen(line) &&
        !isEmergencyLine(line) &&
        !isSensitive(line) &&
        !shown.has(line.id) &&
        shown.add(line.id),
    );
    return own.length > 0 ? [{ heading, lines: own }] : [];
  });
}

/** The lines of violence in their order: only their numbers and hours are printed. 110 stands elsewhere. */
export function quietLines({ danger, linesOf }: Source): readonly Resource[] {
  return linesOf(linesOfNeed('violence', danger)).filter(
    (line) => isOpen(line) && !isEmergencyLine(line),
  );
}
