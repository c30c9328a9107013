/** ふつうは、が要るところ: of what is usual for its kind, that on which an entry itself is silent. */
import type { DeskRecord } from './desk-record.ts';
import { tellsClockAlone } from '../time/hours-note.ts';
import { USUAL_FIELDS, type UsualFacts, type UsualField } from './usual.ts';

type Silence = (record: Partial<DeskRecord>) => boolean;

/** Where more than the field itself would say it; notes are the entry's own word too. */
const SILENCES: Readonly<Partial<Record<UsualField, Silence>>> = {
  fee: ({ fee, fee_note }) => fee === undefined && fee_note === undefined,
  hours: ({ hours, hours_note: note }) =>
    hours === undefined && (note === undefined || tellsClockAlone(note)),
  ages: ({ ages, who_note }) => ages === undefined && who_note === undefined,
  booking: ({ booking, walk_in, by_appointment }) =>
    booking === undefined && walk_in === undefined && by_appointment === undefined,
};

/** An entry takes its route from its kind already, and a section of an office the office's hours as its own. */
const NEVER: readonly UsualField[] = ['route', 'office_hours'];

const saysNothing = (record: Partial<DeskRecord>, field: UsualField): boolean =>
  SILENCES[field]?.(record) ??
  (record as Readonly<Partial<Record<UsualField, unknown>>>)[field] === undefined;

export function unsaidUsual(record: Partial<DeskRecord>, facts: UsualFacts): readonly UsualField[] {
  return USUAL_FIELDS.filter(
    (field) => facts[field] !== undefined && !NEVER.includes(field) && saysNothing(record, field),
  );
}
