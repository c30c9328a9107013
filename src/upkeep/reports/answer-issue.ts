/** 投稿 → 場所のファイル: reads one submission and says what comes of it. Writes nothing, asks no clock. */
import { unsavedProblems } from '../../catalogue/check/unsaved-entry.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressedIds, readPublishedIds } from '../../catalogue/read/published-ids.ts';
import { violenceWords } from '../../domain/vocabulary/telling-text.ts';
import { entriesById, GATHERINGS, unsavedGathering } from '../../catalogue/read/read-gatherings.ts';
import { readCatalogue, type Catalogue } from '../../catalogue/read/read-catalogue.ts';
import { readEntry } from '../../catalogue/read/read-entry.ts';
import { isEntryId } from '../../domain/fields/entry-id.ts';
import { speaksOfShelter } from '../../domain/vocabulary/shelter-words.ts';
import type { IssueFormId } from '../../words/ja/issue-form.ts';
import { reviewEntry } from '../review/entry-review.ts';
import { isSensitiveVersion, readVersion, textOf } from '../review/entry-version.ts';
import { draftClosing, draftCorrection, type ChangeContext } from './changed-entry.ts';
import { findingOf } from './check-proposal.ts';
import { cleanLine } from './clean-answer.ts';
import {
  problemsComment,
  proposalComment,
  pullRequestText,
  SHELTER_COMMENT,
} from './comment-text.ts';
import type { Submission } from './confirmation.ts';
import { readForm } from './form-answers.ts';
import { draftNew } from './new-entry.ts';
import { draftGathering } from './new-gathering.ts';
import type { Draft, EntryProposal, Outcome } from './outcome.ts';
import { twinWarnings } from './twin-warnings.ts';

const TITLES: Readonly<Partial<Record<IssueFormId, string>>> = {
  'new-place': '場所の追加',
  mistake: 'まちがいの直し',
  closed: 'おわり・お休み',
  event: '相談会・行事の追加',
};

/** Answers that only point at an entry: its name may hold such words, and nothing of them goes into a file. */
const POINTERS: ReadonlySet<string> = new Set(['place', 'successor']);

/** A stranger's words about a shelter go into no file, whatever the form and the field; each answer is read by itself. */
const isAboutShelter = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).some(
    ([field, answer]) => !POINTERS.has(field) && speaksOfShelter(answer),
  );

const MOST_CHARACTERS = 70_000;

export function answerIssue(body: string, submission: Submission, contentDir: string): Outcome {
  const read = body.length > MOST_CHARACTERS ? undefined : readForm(body);
  if (!read || !(read.form in TITLES)) return { kind: 'nothing' };
  const { form, answers } = read;
  if (isAboutShelter(answers)) return { kind: 'problems', comment: SHELTER_COMMENT };

  const catalogue = readCatalogue(contentDir);
  if (form === 'event') return answerEvent(answers, submission, catalogue);
  const { resources, municipalities } = catalogue;
  const taken = new Set([...addressedIds(resources), ...readPublishedIds(contentDir)]);
  const fileText = (id: string) => readFileSync(join(contentDir, 'resources', `${id}.md`), 'utf8');
  const context = { submission, resources, textOf: fileText };
  const draft = draftOf(form, answers, context, () =>
    draftNew(answers, submission, municipalities, taken),
  );
  if ('nothing' in draft) return { kind: 'nothing' };
  if ('findings' in draft)
    return { kind: 'problems', comment: problemsComment(draft.findings, []) };

  const { proposal } = draft;
  // Ids come from our own tables and from files that are there; this is the last door before a path.
  if (!isEntryId(proposal.id) || (form === 'new-place' && taken.has(proposal.id)))
    throw new Error(`使えない id です: ${proposal.id}`);
  const problems = unsavedProblems(proposal.id, proposal.text, catalogue, submission.day);
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.some(({ code }) => code === 'shelter'))
    return { kind: 'problems', comment: SHELTER_COMMENT };
  if (errors.length > 0)
    return {
      kind: 'problems',
      comment: problemsComment(
        errors.map((problem) => findingOf(problem, form)),
        proposal.notices,
      ),
    };
  const resource = readEntry(proposal.id, proposal.id, Buffer.from(proposal.text)).resource!;
  const twins = form === 'new-place' ? twinWarnings(resource, resources) : [];
  return proposed(
    proposal,
    form,
    submission,
    [...twins, ...problems.map(({ message, fix }) => `${message}。${fix}`)],
    municipalities,
  );
}

/** 相談会・行事: a file of its own kind, checked in the same way. */
function answerEvent(
  answers: Readonly<Record<string, string>>,
  submission: Submission,
  { resources, municipalities, gatherings, danger }: Catalogue,
): Outcome {
  const taken = new Set(gatherings.map(({ id }) => id));
  const draft = draftGathering(answers, submission, municipalities, taken);
  if ('nothing' in draft) return { kind: 'nothing' };
  if ('findings' in draft)
    return { kind: 'problems', comment: problemsComment(draft.findings, []) };
  const { id, text, notices } = draft.proposal;
  if (!isEntryId(id) || taken.has(id)) throw new Error(`使えない id です: ${id}`);
  const entries = entriesById(resources);
  const { problems } = unsavedGathering(id, text, {
    areas: municipalities,
    entries,
    ids: entries,
    violence: violenceWords(danger),
    today: submission.day,
  });
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length > 0)
    return {
      kind: 'problems',
      comment: problemsComment(
        errors.map((problem) => findingOf(problem, 'event')),
        notices,
      ),
    };
  const { number } = submission;
  const name = [...cleanLine(answers['name'] ?? '')].slice(0, 60).join('');
  return {
    kind: 'proposal',
    id,
    path: `content/${GATHERINGS}/${id}.yml`,
    text,
    title: `${TITLES.event}: ${name}（#${number}）`,
    message: `Add ${id} to the events as issue #${number} says`,
    pullRequest: pullRequestText(
      number,
      [`相談会・行事が新しくできました: ${name}`],
      problems.map(({ message, fix }) => `${message}。${fix}`),
      notices,
    ),
    comment: proposalComment(notices, '相談会・行事'),
  };
}

function draftOf(
  form: IssueFormId,
  answers: Readonly<Record<string, string>>,
  context: ChangeContext,
  makeNew: () => Draft,
): Draft {
  if (form === 'new-place') return makeNew();
  return form === 'mistake' ? draftCorrection(answers, context) : draftClosing(answers, context);
}

function proposed(
  proposal: EntryProposal,
  form: IssueFormId,
  { number }: Submission,
  warnings: readonly string[],
  municipalities: Parameters<typeof reviewEntry>[1],
): Outcome {
  const { id, text, before, notices } = proposal;
  const after = readVersion(id, Buffer.from(text));
  const review = reviewEntry(
    {
      id,
      from: before === undefined ? undefined : id,
      before: before === undefined ? undefined : readVersion(id, Buffer.from(before)),
      after,
    },
    municipalities,
  );
  // Titles travel in mails: a sensitive place is not named there.
  const name = isSensitiveVersion(after)
    ? ''
    : `: ${[...cleanLine(textOf(after.front['name']))].slice(0, 60).join('')}`;
  return {
    kind: 'proposal',
    id,
    text,
    title: `${TITLES[form]}${name}（#${number}）`,
    message: `${before === undefined ? 'Add' : 'Change'} ${id} as issue #${number} says`,
    pullRequest: pullRequestText(
      number,
      review?.lines ?? [],
      [...new Set([...(review?.warnings ?? []), ...warnings])],
      notices,
    ),
    comment: proposalComment(notices),
  };
}
