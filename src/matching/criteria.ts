/** 見るところ as data: what an answer asks of an entry. Each is judged on its own, with its reason in words. */
import { asksForAnother, isAboutOld, neededOf, type Answers } from './answers.ts';
import type { ConditionId } from './condition.ts';
import type { AskerId } from '../domain/entry/words-to-say.ts';
import {
  audiencesSaid,
  audiencesSupposed,
  KINDS_THAT_IMPLY,
  type AudienceId,
  type Said,
} from '../domain/vocabulary/audience.ts';
import type { KindId } from '../domain/vocabulary/kind.ts';
import { ADULT } from '../domain/vocabulary/danger.ts';
import { needOf, type NeedId } from '../domain/vocabulary/need.ts';

export type Criterion =
  /**
   * `alsoBy`, `alsoOf`: ids of lines and kinds of desks that the table of danger names for it, whatever they say of
   * themselves; `meant`: of those for one matter of many that was said
   */
  | {
      readonly about: 'need';
      readonly needs: readonly NeedId[];
      readonly alsoBy?: readonly string[];
      readonly alsoOf?: readonly KindId[];
      readonly meant?: readonly string[];
      /** ids of the lines for another matter */
      readonly ofOthers?: readonly string[];
      /** that must be understood there */
      readonly languages?: readonly string[];
      /** the age that was said is a grown-up's */
      readonly isOfGrownUp?: boolean;
      /** it is said to be about one who is old */
      readonly isOfOld?: boolean;
    }
  | { readonly about: 'area'; readonly municipality: string }
  /** `needs`: what an entry answers of them decides whether it hangs on the step; none said: it does */
  | { readonly about: 'step'; readonly step: number; readonly needs?: readonly NeedId[] }
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
  /**
   * for whom it is; `implied`: the groups that the answers speak of, `supposed` of them those that were not said,
   * `impliedAt` where a kind alone takes them for more
   */
  | {
      readonly about: 'audience';
      readonly implied: ReadonlySet<AudienceId>;
      readonly supposed?: ReadonlySet<AudienceId>;
      readonly impliedAt?: ReadonlyMap<KindId, ReadonlySet<AudienceId>>;
      /** of a disability nothing was said but the need: there may be no certificate */
      readonly mayHaveNoCertificate?: true | undefined;
    }
  /** may the family, or a supporter, come first */
  | { readonly about: 'asker'; readonly asker: Exclude<AskerId, 'self'> }
  /** is it full */
  | { readonly about: 'room' }
  /** is there a way to it */
  | { readonly about: 'contact' };

/** Debts, rent and danger do not wait until somebody can go out. */
export const hasSteps = (needs: readonly NeedId[]) =>
  needs.length === 0 || needs.some((need) => needOf(need).isOfAnyStep !== true);

/** 手帳や受給者証がありそうな人の札 */
const WITH_CERTIFICATE: readonly AudienceId[] = ['disability'];

/** Who asks for one of the family is no doubt of the family; who supports somebody knows of a family or not. */
function supposedOf(said: Said, asker: Answers['asker']): ReadonlySet<AudienceId> {
  const supposed = new Set(audiencesSupposed(said));
  // Who asks for another speaks of a child that was born more often than not.
  if (asksForAnother(asker) && said.audiences?.includes('pregnant') !== true)
    supposed.add('pregnant');
  if (asker === 'family') supposed.delete('family');
  if (asker === 'supporter' && said.audiences?.includes('family') !== true) supposed.add('family');
  return supposed;
}

/** Who asks for somebody of the family is of the family. */
function audienceAsked(answers: Answers, needs: readonly NeedId[]): Criterion {
  const said = { ...answers, needs };
  const { asker, audiences = [] } = answers;
  const impliedAt = (kind?: KindId) => {
    const implied = audiencesSaid(said, kind);
    return asker === 'family' ? new Set([...implied, 'family' as const]) : implied;
  };
  return {
    about: 'audience',
    implied: impliedAt(),
    supposed: supposedOf(said, asker),
    impliedAt: new Map(KINDS_THAT_IMPLY.map((kind) => [kind, impliedAt(kind)])),
    mayHaveNoCertificate: !audiences.some((id) => WITH_CERTIFICATE.includes(id)) || undefined,
  };
}

const ageAsked = (age: number, needs: readonly NeedId[], asker: Answers['asker']): Criterion => ({
  about: 'age',
  age,
  needs,
  ...(asksForAnother(asker) ? { isOfAnother: true } : {}),
});

/** 介護のことに、法律の窓口: who is old, asks for another, or says that it is about one who is old, asks of care rather than of a divorce. */
const isOfOld = (answers: Answers): boolean => asksForAnother(answers.asker) || isAboutOld(answers);

const NO_HELP = { ownLines: [], ownKinds: [] };

/**
 * @param help the desks and lines of who is in danger
 * @param meant ids of those that hear of a heavy heart, where that was said
 */
export function criteriaOf(
  answers: Answers,
  help: { readonly ownLines: readonly string[]; readonly ownKinds: readonly KindId[] } = NO_HELP,
  meant: readonly string[] = [],
  ofOthers: readonly string[] = [],
): readonly Criterion[] {
  const needs = neededOf(answers);
  const { municipality, age, asker } = answers;
  const isOfGrownUp = age !== undefined && age >= ADULT;
  const step = hasSteps(needs) ? answers.step : undefined;
  return [
    { about: 'status' },
    { about: 'recipient' },
    audienceAsked(answers, needs),
    ...(needs.length > 0
      ? [
          {
            about: 'need',
            needs,
            alsoBy: help.ownLines,
            alsoOf: help.ownKinds,
            meant,
            ofOthers,
            languages: answers.conditions.flatMap(
              (condition) => /^language:(.+)/.exec(condition)?.[1] ?? [],
            ),
            isOfGrownUp,
            isOfOld: isOfOld(answers),
          } as const,
        ]
      : []),
    ...(municipality !== undefined ? [{ about: 'area', municipality } as const] : []),
    ...(step !== undefined ? [{ about: 'step', step, needs } as const] : []),
    ...(age !== undefined ? [ageAsked(age, needs, asker)] : []),
    ...(asksForAnother(asker) ? [{ about: 'asker', asker } as const] : []),
    ...answers.conditions.map((condition) => ({ about: 'condition', condition }) as const),
    { about: 'room' },
    { about: 'contact' },
    { about: 'hours' },
  ];
}
