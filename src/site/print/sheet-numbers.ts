/** 1まいの紙の番号: the ten numbers that are needed most, of an area and of the nation. Nothing about violence is named. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { AnytimeLine } from '../build/anytime-line.ts';
import type { BookletPlace } from './booklet-places.ts';
import type { LineSection } from './print-lines.ts';

export interface SheetNumber {
  readonly name: string;
  readonly number: string;
  /** the entry whose number it is, for its hours */
  readonly resource?: Resource;
  readonly note?: string;
}

export interface SheetSource {
  /** 119, 110 */
  readonly emergency: readonly SheetNumber[];
  readonly anytime: (AnytimeLine & { readonly note: string }) | undefined;
  readonly first: readonly BookletPlace[];
  readonly office: SheetNumber | undefined;
  readonly sections: readonly LineSection[];
}

const MOST = 10;
const FIRST = 3;

const ofEntry = (resource: Resource): SheetNumber => ({
  name: resource.name,
  number: resource.phones![0]!.number,
  resource,
});

/** In the order in which one asks: danger, any hour, the area's own desks, then the first line of each trouble. */
export function sheetNumbers(source: SheetSource): readonly SheetNumber[] {
  const { emergency, anytime, first, office, sections } = source;
  const lines = sections.flatMap(({ lines: own }) => own.slice(0, 1)).map(ofEntry);
  const all = [
    ...emergency,
    ...(anytime?.phones[0]
      ? [{ name: anytime.name, number: anytime.phones[0].number, note: anytime.note }]
      : []),
    ...first.slice(0, FIRST).map(({ resource }) => ofEntry(resource)),
    ...(office ? [office] : []),
    ...lines,
  ];
  const isFirst = ({ number }: SheetNumber, at: number) =>
    all.findIndex((one) => one.number === number) === at;
  return all.filter(isFirst).slice(0, MOST);
}
