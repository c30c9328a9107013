/** 見るところ as data: what an answer asks of an entry. Each is judged on its own, with its reason in words. */
import { neededOf, type Answers } from './answers.ts';
import type { ConditionId } from './condition.ts';
import type { AskerId } from '../domain/entry/words-to-say.ts';
import { audiencesSaid, type AudienceId } from '../domain/vocabulary/audience.ts';
import { needOf, type NeedId } from '../domain/vocabulary/need.ts';

export type Criterion =
  | { readonly about: 'need'; readonly needs: readonly NeedId[] }
  | { readonly about: 'area'; readonly municipality: string }
  | { readonly about: 'step'; readonly step: number }
  | {
      readonly about: 'age';
      readonly age: number;
      readonly needs: readonly NeedId[];
      /** the one who asks is not the one whom it is about */
      readonly isOfAnother?: true;
    }
  | { readonly about: 'condition'; readonly condition: ConditionId }
  /** asked of every entry: is it running, when is it open, does it serve people */
  | { readonly about: 'status' }
  | { readonly about: 'hours' }
  | { readonly about: 'recipient' }
  /** for whom it is; `implied`: the groups that the answers speak of */
  | { readonly about: 'audience'; readonly implied: ReadonlySet<AudienceId> }
  /** may the family, or a supporter, come first */
  | { readonly about: 'asker'; readonly asker: Exclude<AskerId, 'self'> }
  /** is it full */
  | { readonly about: 'room' }
  /** is there a way to it */
  | { readonly about: 'contact' };

/** Debts, rent and danger do not wait until somebody can go out. */
const hasSteps = (needs: readonly NeedId[]) =>
  needs.length === 0 || needs.some((need) => needOf(need).isOfAnyStep !== true);

/** Who asks for somebody of the family is of the family. */
function impliedOf(answers: Answers, needs: readonly NeedId[]): ReadonlySet<AudienceId> {
  const said = audiencesSaid({ ...answers, needs });
  return answers.asker === 'family' ? new Set([...said, 'family']) : said;
}

const asksForAnother = (asker: Answers['asker']): asker is Exclude<AskerId, 'self'> =>
  asker !== undefined && asker !== 'self';

const ageAsked = (age: number, needs: readonly NeedId[], asker: Answers['asker']): Criterion => ({
  about: 'age',
  age,
  needs,
  ...(asksForAnother(asker) ? { isOfAnother: true } : {}),
});

export function criteriaOf(answers: Answers): readonly Criterion[] {
  const needs = neededOf(answers);
  const { municipality, age, asker } = answers;
  const step = hasSteps(needs) ? answers.step : undefined;
  return [
    { about: 'status' },
    { about: 'recipient' },
    { about: 'audience', implied: impliedOf(answers, needs) },
    ...(needs.length > 0 ? [{ about: 'need', needs } as const] : []),
    ...(municipality !== undefined ? [{ about: 'area', municipality } as const] : []),
    ...(step !== undefined ? [{ about: 'step', step } as const] : []),
    ...(age !== undefined ? [ageAsked(age, needs, asker)] : []),
    ...(asksForAnother(asker) ? [{ about: 'asker', asker } as const] : []),
    ...answers.conditions.map((condition) => ({ about: 'condition', condition }) as const),
    { about: 'room' },
    { about: 'contact' },
    { about: 'hours' },
  ];
}
