/** 順に聞く。Goes through the questions. Answers given as options are taken first and checked the same way. */
import { findingText } from '../terminal/field-findings.ts';
import { answerFindings } from './answer-findings.ts';
import {
  withAnswer,
  withoutAnswer,
  type Front,
  type Question,
  type QuestionContext,
} from './question.ts';

export interface Asker {
  /** @throws Error with ANSWERS_ENDED when nobody answers any more */
  ask(prompt: string): Promise<string>;
  say(text: string): void;
}

/** The answers stopped before the questions did. */
export const ANSWERS_ENDED = '答えがとちゅうで終わりました。何も書いていません。';

const BACK = /^(?:もどる|戻る)$/;

interface Given {
  readonly options: Readonly<Record<string, readonly string[] | undefined>>;
  /** takes what was not given as unknown, and fallbacks as answered */
  readonly isQuick: boolean;
}

/** The front matter with this answer, or undefined after saying what is wrong with it. */
function taken(
  answer: string,
  question: Question,
  front: Front,
  context: QuestionContext,
  asker: Asker,
): Front | undefined {
  if (question.option === 'address' && /^(?:非公開|hidden)$/.test(answer))
    return { ...front, location: 'hidden' };
  let value: unknown;
  try {
    value = question.read ? question.read(answer, context) : answer;
  } catch (error) {
    asker.say(`  ✕ ${(error as Error).message}`);
    return undefined;
  }
  const next = withAnswer(front, question, value);
  const findings = answerFindings(question, answer, next, context);
  for (const finding of findings) asker.say(`  ✕ ${findingText(finding)}`);
  const echo = findings.length === 0 ? question.echo?.(value, context) : undefined;
  if (echo !== undefined && echo !== answer) asker.say(`  → ${echo}`);
  return findings.length === 0 ? next : undefined;
}

/** The answers that were given beforehand; undefined when there are none or one of them cannot be used. */
function takeGiven(
  question: Question,
  start: Front,
  context: QuestionContext,
  asker: Asker,
  answers: readonly string[],
): { readonly front: Front; readonly isGiven: boolean } {
  let front = start;
  for (const answer of answers) {
    const next = taken(answer.trim(), question, front, context, asker);
    if (!next) {
      asker.say(`  --${question.option} の「${answer}」は使えません。`);
      return { front, isGiven: false };
    }
    front = next;
  }
  return { front, isGiven: answers.length > 0 };
}

function promptOf({ prompt, isRequired, fallback, hint }: Question): string {
  const canBeLeft = isRequired || fallback ? '' : '（なくてもよい）';
  return `${prompt}${canBeLeft}${hint ? `\n  ${hint}` : ''}\n> `;
}

/** Asks one question until it is answered well; `undefined`: one step back, please. */
export async function askQuestion(
  question: Question,
  start: Front,
  context: QuestionContext,
  asker: Asker,
  { options, isQuick }: Given,
): Promise<Front | undefined> {
  const answers = options[question.option];
  const { front, isGiven } = takeGiven(
    question,
    withoutAnswer(start, question),
    context,
    asker,
    answers ?? [],
  );
  if (isGiven) return front;
  if (isQuick && !question.isRequired && answers === undefined)
    return untold(question, front, context, asker);
  return askUntilAnswered(question, front, context, asker);
}

/** What was not given is unknown, or its fallback. */
function untold(question: Question, front: Front, context: QuestionContext, asker: Asker): Front {
  return question.fallback
    ? (taken(question.fallback(context), question, front, context, asker) ?? front)
    : front;
}

async function askUntilAnswered(
  question: Question,
  start: Front,
  context: QuestionContext,
  asker: Asker,
): Promise<Front | undefined> {
  let front = start;
  for (;;) {
    const written = (await asker.ask(promptOf(question))).trim();
    if (BACK.test(written)) return undefined;
    const answer = written || (question.fallback?.(context) ?? '');
    if (answer === '') {
      if (!question.isRequired) return front;
      asker.say('  ✕ ここは書いてください。');
      continue;
    }
    const next = taken(answer, question, front, context, asker);
    if (next && !question.isMany) return next;
    front = next ?? front;
  }
}

/** The question before this one that was asked; -1 before the first. */
function lastAsked(questions: readonly Question[], index: number, front: Front): number {
  return questions.slice(0, index).findLastIndex(({ isAsked }) => isAsked?.(front) !== false);
}

/** All questions in order, with もどる. `onAnswered` may look at what is known after each. */
export async function askQuestions(
  questions: readonly Question[],
  context: QuestionContext,
  asker: Asker,
  given: Given,
  onAnswered: (question: Question, front: Front) => Promise<void>,
): Promise<Front> {
  let front: Front = {};
  let open = given;
  for (let index = 0; index < questions.length;) {
    const question = questions[index]!;
    if (question.isAsked?.(front) === false) {
      // Somebody who went back may have answered it before.
      front = withoutAnswer(front, question);
      index += 1;
      continue;
    }
    const next = await askQuestion(question, front, context, asker, open);
    if (!next) {
      index = Math.max(0, lastAsked(questions, index, front));
      // What was given as an option is asked, or one could never get past it.
      open = {
        ...open,
        options: { ...open.options, [questions[index]!.option]: undefined },
        isQuick: false,
      };
      continue;
    }
    front = next;
    await onAnswered(question, front);
    index += 1;
  }
  return front;
}
