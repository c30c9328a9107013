/** ほかに、あてはまること: what one may say of oneself, and what of it may be read by others. */
import type { AudienceId } from '../../domain/vocabulary/audience.ts';
import type { Answers } from '../../matching/answers.ts';
import { OPEN_BESIDES } from './answers-fragment.ts';

export { OPEN_BESIDES };

/** Of a handicap and of an addiction a person may say which: what is for another one is then not meant. */
export const BESIDES = [
  'employed',
  'elderly',
  'foreign',
  'disability',
  'mental',
  'developmental',
  'intellectual',
  'single-parent',
  'pregnant',
  'alcohol',
  'gambling',
  'drugs',
  'addiction',
  'care-leaver',
  'young-carer',
  'lgbt',
] as const satisfies readonly AudienceId[];

/** Who has told an age is not asked for it again. */
export const besidesToAsk = ({ age, audiences = [] }: Answers) =>
  BESIDES.filter((id) => id !== 'elderly' || age === undefined || audiences.includes(id));
