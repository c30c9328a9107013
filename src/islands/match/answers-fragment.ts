/**
 * The answers in the address's fragment, which no server sees. The need `violence` is never written there; what
 * is not ours is left out and said.
 */
import type { Answers } from '../../domain/answers.ts';
import { isNeedId, isSensitiveNeed } from '../../domain/need.ts';
import { STEP_IDS } from '../../domain/step.ts';

export interface ReadAnswers {
  readonly answers: Answers;
  /** some of the fragment could not be used */
  readonly isPartial: boolean;
}

export const NO_ANSWERS: Answers = { needs: [], urgent: [] };

export function readFragment(fragment: string, isKnownPlace: (code: string) => boolean): ReadAnswers {
  const written = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 500));
  let isPartial = false;
  const take = <T>(name: string, parse: (value: string) => T | undefined): T | undefined => {
    const value = written.get(name);
    if (value === null || value === '') return undefined;
    const parsed = parse(value);
    if (parsed === undefined) isPartial = true;
    return parsed;
  };
  const need = take('need', (value) => (isNeedId(value) && !isSensitiveNeed(value) ? value : undefined));
  const municipality = take('place', (value) => (isKnownPlace(value) ? value : undefined));
  const step = take('step', (value) => (/^\d$/.test(value) && STEP_IDS.includes(Number(value)) ? Number(value) : undefined));
  for (const name of written.keys()) if (!['need', 'place', 'step'].includes(name)) isPartial = true;
  return { answers: { needs: need ? [need] : [], municipality, step, urgent: [] }, isPartial };
}

/** '' when there is nothing to keep, or nothing that may be kept */
export function writeFragment({ needs, municipality, step }: Answers): string {
  if (needs.some(isSensitiveNeed)) return '';
  const words = new URLSearchParams();
  if (needs[0]) words.set('need', needs[0]);
  if (municipality) words.set('place', municipality);
  if (step !== undefined) words.set('step', String(step));
  const text = words.toString();
  return text === '' ? '' : `#${text}`;
}
