/** 外から来た答え (a command, an address): what cannot be used is left out and named by a code, the rest counts. */
import { isAreaCode } from '../domain/area/area-code.ts';
import { NO_ANSWERS, type Answers } from './answers.ts';
import { URGENT_SIGNS, type UrgentSign } from '../domain/vocabulary/danger.ts';
import { isConditionId, PLAIN_CONDITIONS } from './condition.ts';
import { AUDIENCE_IDS, type AudienceId } from '../domain/vocabulary/audience.ts';
import { ASKER_IDS, type AskerId } from '../domain/entry/words-to-say.ts';
import { isNeedId, NEED_IDS } from '../domain/vocabulary/need.ts';
import { STEP_IDS } from '../domain/vocabulary/step.ts';

export interface ParsedAnswers {
  readonly answers: Answers;
  /** one for each part that could not be used */
  readonly complaints: readonly Complaint[];
}

/** `near`: what was perhaps meant */
export type Complaint =
  | { readonly of: 'shape' }
  | { readonly of: 'name'; readonly name: string; readonly near?: string | undefined }
  | {
      readonly of: 'value';
      readonly name: string;
      readonly value: string;
      readonly near?: string | undefined;
    }
  | { readonly of: 'municipality'; readonly value: string }
  | { readonly of: 'neighbours' };

const OLDEST = 120;
export const ANSWER_NAMES: readonly string[] = [
  'needs',
  'municipality',
  'neighbours',
  'step',
  'age',
  'conditions',
  'urgent',
  'asker',
  'audiences',
];

/** What of the known names was perhaps meant; who tells nobody of the complaints needs none. */
type NearOf = (name: string, known: readonly string[]) => string | undefined;

/** @param written such as {"needs": ["food"], "municipality": "131202", "step": 1, "conditions": ["free"], "urgent": []} */
export function parseAnswers(written: unknown, nearOf: NearOf = () => undefined): ParsedAnswers {
  const complaints: Complaint[] = [];
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    return { answers: NO_ANSWERS, complaints: [{ of: 'shape' }] };
  }
  const fields = new Map(Object.entries(written));
  for (const name of fields.keys())
    if (!ANSWER_NAMES.includes(name))
      complaints.push({ of: 'name', name, near: nearOf(name, ANSWER_NAMES) });

  const list = <T extends string>(
    name: string,
    isKnown: (value: unknown) => value is T,
    known: readonly string[],
  ): readonly T[] => {
    const value = fields.get(name) ?? [];
    const items = Array.isArray(value) ? value : [value];
    const usable = items.filter(isKnown);
    for (const item of items) {
      if (isKnown(item)) continue;
      const near = typeof item === 'string' ? nearOf(item, known) : undefined;
      complaints.push({ of: 'value', name, value: String(item), near });
    }
    return [...new Set(usable)];
  };
  const number = (name: string, isKnown: (value: number) => boolean): number | undefined => {
    const value = fields.get(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && isKnown(value)) return value;
    complaints.push({ of: 'value', name, value: String(value) });
    return undefined;
  };
  const municipality = (): string | undefined => {
    const value = fields.get('municipality');
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' && value !== 'national' && isAreaCode(value)) return value;
    complaints.push({ of: 'municipality', value: String(value) });
    return undefined;
  };
  const neighbours = (): boolean | undefined => {
    const value = fields.get('neighbours');
    if (typeof value === 'boolean') return value;
    if (value !== undefined && value !== null) complaints.push({ of: 'neighbours' });
    return undefined;
  };
  const asker = (): AskerId | undefined => {
    const value = fields.get('asker');
    const known = ASKER_IDS.find((id) => id === value);
    if (known === undefined && value !== undefined && value !== null)
      complaints.push({ of: 'value', name: 'asker', value: String(value) });
    return known;
  };
  const isSign = (value: unknown): value is UrgentSign =>
    (URGENT_SIGNS as readonly unknown[]).includes(value);
  const isAudience = (value: unknown): value is AudienceId =>
    (AUDIENCE_IDS as readonly unknown[]).includes(value);
  const audiences = list('audiences', isAudience, AUDIENCE_IDS);
  const asked = asker();
  const answers: Answers = {
    needs: list('needs', isNeedId, NEED_IDS),
    municipality: municipality(),
    neighbours: neighbours(),
    step: number('step', (value) => STEP_IDS.includes(value)),
    age: number('age', (value) => Number.isInteger(value) && value >= 0 && value <= OLDEST),
    conditions: list('conditions', isConditionId, PLAIN_CONDITIONS),
    urgent: list('urgent', isSign, URGENT_SIGNS),
    ...(asked === undefined ? {} : { asker: asked }),
    ...(audiences.length === 0 ? {} : { audiences }),
  };
  return { answers, complaints };
}
