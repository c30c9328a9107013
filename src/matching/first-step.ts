/** はじめの一歩の軽さ: apart from the other levels, for the table asks for it too. */
import type { MatchRecord } from './match-record.ts';

/** はじめの一歩の軽さ, from what is known: 3 from home, 2 just come or look, 1 by appointment, 0 not known */
export function firstStepLevel(
  record: Pick<
    MatchRecord,
    'kind' | 'online' | 'home_visit' | 'look_first' | 'booking' | 'walk_in' | 'by_appointment'
  >,
): number {
  if (record.kind === 'helpline' || record.online === true || record.home_visit === true) return 3;
  if (record.look_first === true || record.booking === 'none' || record.walk_in === true) return 2;
  return record.booking !== undefined || record.by_appointment === true ? 1 : 0;
}
