/** Answers from outside (a command, an address): what cannot be used is left out and said in Japanese, the rest counts. */
import { isAreaCode } from '../domain/area/area-code.ts';
import { NO_ANSWERS, URGENT_SIGNS, type Answers, type UrgentSign } from './answers.ts';
import { isConditionId, PLAIN_CONDITIONS } from './condition.ts';
import { nearMiss } from '../domain/text/edit-distance.ts';
import { isNeedId, NEED_IDS } from '../domain/vocabulary/need.ts';
import { STEP_IDS } from '../domain/vocabulary/step.ts';

export interface ParsedAnswers {
  readonly answers: Answers;
  /** one sentence for each part that could not be used */
  readonly complaints: readonly string[];
}

const OLDEST = 120;
const KNOWN = ['needs', 'municipality', 'neighbours', 'step', 'age', 'conditions', 'urgent'];

/** @param written such as {"needs": ["food"], "municipality": "131202", "step": 1, "conditions": ["free"], "urgent": []} */
export function parseAnswers(written: unknown): ParsedAnswers {
  const complaints: string[] = [];
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    return { answers: NO_ANSWERS, complaints: ['答えは {"needs": ["food"], …} の形で書いてください。'] };
  }
  const fields = new Map(Object.entries(written));
  for (const name of fields.keys()) if (!KNOWN.includes(name)) complaints.push(`「${name}」という答えはありません。${nearMiss(name, KNOWN) ? `もしかして: ${nearMiss(name, KNOWN)}` : `使えるのは ${KNOWN.join('、')} です。`}`);

  const list = <T extends string>(name: string, isKnown: (value: unknown) => value is T, known: readonly string[]): readonly T[] => {
    const value = fields.get(name) ?? [];
    const items = Array.isArray(value) ? value : [value];
    const usable = items.filter(isKnown);
    for (const item of items) {
      if (isKnown(item)) continue;
      const near = typeof item === 'string' ? nearMiss(item, known) : undefined;
      complaints.push(`${name} の「${String(item)}」は使えません。${near ? `もしかして: ${near}` : ''}`);
    }
    return [...new Set(usable)];
  };
  const number = (name: string, isKnown: (value: number) => boolean): number | undefined => {
    const value = fields.get(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && isKnown(value)) return value;
    complaints.push(`${name} の「${String(value)}」は使えません。`);
    return undefined;
  };
  const municipality = (): string | undefined => {
    const value = fields.get('municipality');
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' && value !== 'national' && isAreaCode(value) === true) return value;
    complaints.push(`municipality の「${String(value)}」は、市区町村コード（6けた）ではありません。`);
    return undefined;
  };
  const neighbours = (): boolean | undefined => {
    const value = fields.get('neighbours');
    if (typeof value === 'boolean') return value;
    if (value !== undefined && value !== null) complaints.push('neighbours は true か false で書いてください。');
    return undefined;
  };
  const isSign = (value: unknown): value is UrgentSign => (URGENT_SIGNS as readonly unknown[]).includes(value);
  const answers: Answers = {
    needs: list('needs', isNeedId, NEED_IDS),
    municipality: municipality(),
    neighbours: neighbours(),
    step: number('step', (value) => STEP_IDS.includes(value)),
    age: number('age', (value) => Number.isInteger(value) && value >= 0 && value <= OLDEST),
    conditions: list('conditions', isConditionId, PLAIN_CONDITIONS),
    urgent: list('urgent', isSign, URGENT_SIGNS),
  };
  return { answers, complaints };
}
