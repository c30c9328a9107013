/** 答えのまちがい。What is wrong with one answer, by the rules and in the words of `npm run check`. */
import { catalogueFindings } from '../../src/domain/rules/catalogue-rules.ts';
import { textCharacterFindings } from '../../src/domain/rules/character-rules.ts';
import type { Finding } from '../../src/domain/problem.ts';
import { resourceOf } from '../../src/domain/entry/entry-of.ts';
import { frontMatterSchema } from '../../src/domain/entry/entry-schema.ts';
import { fieldFindings } from '../terminal/field-findings.ts';
import { writtenOf } from '../../src/domain/written/written-value.ts';
import type { Front, Question, QuestionContext } from './question.ts';

/** Stands for what is not yet answered, and offends no rule. */
const UNASKED = { name: '名前', kind: 'general-desk', area: ['national'] };

function between(front: Front, { municipalities, today }: QuestionContext): readonly Finding[] {
  const filled = {
    ...UNASKED,
    ...front,
    ...(front['verified'] === undefined
      ? {}
      : { verified: { on: today, by: '名前', how: 'operator', ...(front['verified'] as Front) } }),
    source: {
      title: '題名',
      url: 'https://example.jp',
      licence: '条件',
      retrieved: today,
      ...(front['source'] as Front),
    },
  };
  const { data } = frontMatterSchema.safeParse(writtenOf(filled));
  if (!data) return [];
  return catalogueFindings([resourceOf('new', data, '')], {
    municipalities,
    ids: new Set(['new']),
    today,
  })
    .map(({ finding }) => finding)
    .filter(({ level }) => level !== 'warning');
}

/** Findings at the question's own place; `front` already holds the answer. */
export function answerFindings(
  question: Question,
  answer: string,
  front: Front,
  context: QuestionContext,
): readonly Pick<Finding, 'message' | 'fix'>[] {
  const characters = textCharacterFindings(answer);
  if (characters.length > 0) return characters;
  const isOwn = ({ path }: Finding) => {
    const names = path.filter((part) => typeof part === 'string');
    return question.path.every(
      (part, index) => names[index] === part || (names[index] === undefined && index > 0),
    );
  };
  const schema = fieldFindings(question.path[0]!, front).filter(isOwn);
  return schema.length > 0 ? schema : between(front, context).filter(isOwn);
}
