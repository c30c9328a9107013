/** まちがい、おわった・お休み: the answers of the forms as changes of an entry that is there. */
import { splitBuilding } from '../../domain/area/building-in-address.ts';
import { ISSUE_FORMS, STATE_ANSWERS } from '../../words/ja/issue-form.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import type { ContentFinding } from '../../domain/problem.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { writtenOf } from '../../domain/written/written-value.ts';
import { cleanAddress, cleanLine } from './clean-answer.ts';
import { noticeText } from './comment-text.ts';
import { joinSource, sourceOf, verifiedOf, type Submission } from './confirmation.ts';
import type { AnswerFinding, Draft } from './outcome.ts';
import { phoneAnswer } from './phone-answer.ts';
import { dateAnswer, placeAnswer } from './place-answer.ts';
import { hoursFields } from './plain-hours.ts';
import { changeFields } from '../../catalogue/write/change-fields.ts';

type Answers = Readonly<Record<string, string>>;

export interface ChangeContext {
  readonly submission: Submission;
  readonly resources: readonly Resource[];
  /** the text of an entry's file */
  textOf(id: string): string;
}

function confirmed(
  resource: Resource,
  answers: Answers,
  submission: Submission,
): Readonly<Record<string, unknown>> {
  const verified = verifiedOf(answers, submission);
  // Reading a document takes no older confirmation away.
  const confirmation = verified ? { verified } : {};
  return {
    ...confirmation,
    source: writtenOf(joinSource(resource.source, sourceOf(answers, submission))),
  };
}

const CORRECTED = ['name', 'address', 'phones', 'url', 'hours', 'except'] as const;

/** Why this correction needs a person. */
function correctionFindings(answers: Answers, resource: Resource): readonly AnswerFinding[] {
  const heading = ISSUE_FORMS.mistake;
  const findings: AnswerFinding[] = [];
  if (!answers['source_url'] || !answers['source_title'])
    findings.push({
      heading: heading.source_url,
      code: 'missing-field',
      message: '正しいことの出典がありません',
      fix: '正しいことが書いてあるページの、題名とアドレスを書いてください。分からないときは、このままでかまいません。人が読んで直します。',
    });
  const isGuarded = resource.location === 'hidden' || resource.needs.some(isSensitiveNeed);
  if (answers['address'] && isGuarded)
    findings.push({
      heading: heading.address,
      code: 'shelter-address',
      message: 'この場所の住所は、投稿からは直せません',
      fix: '安全のためです。この欄を空にしてください。',
    });
  return findings;
}

type Fields = Readonly<Record<string, unknown>>;

/** Floor and point belong to the old address. */
function locationField(address: string | undefined, { location }: Resource): Fields {
  if (!address) return {};
  const kept = typeof location === 'object' ? { access: location.access } : {};
  const written = cleanLine(address);
  return { location: writtenOf({ ...(splitBuilding(written) ?? { address: written }), ...kept }) };
}

/** A note beside rules says more; a note without rules was the timetable. */
function timeFields(
  { hours, except }: Answers,
  times: ReturnType<typeof hoursFields>,
  resource: Resource,
): Fields {
  const off = times.except ? { except: times.except } : {};
  if (hours)
    return {
      hours: times.hours,
      hours_note: times.hours_note ?? (resource.hours ? resource.hours_note : undefined),
      ...(times.by_appointment ? { by_appointment: true } : {}),
      ...off,
    };
  if (!except || !times.hours_note) return off;
  return { hours_note: [resource.hours_note, times.hours_note].filter(Boolean).join('。'), ...off };
}

export function draftCorrection(
  answers: Answers,
  { submission, resources, textOf }: ChangeContext,
): Draft {
  // Words alone are for a person to read.
  if (!CORRECTED.some((field) => answers[field])) return { nothing: 'words' };
  const heading = ISSUE_FORMS.mistake;
  const resource = placeAnswer(answers['place'] ?? '', resources);
  if ('message' in resource) return { findings: [{ ...resource, heading: heading.place }] };
  const findings = correctionFindings(answers, resource);
  if (findings.length > 0) return { findings };

  const { name, address, phones, url } = answers;
  const phone = phoneAnswer(phones ?? '');
  const times = hoursFields(answers['hours'] ?? '', answers['except'] ?? '');
  const fields: Fields = {
    ...(name ? { name: cleanLine(name) } : {}),
    ...locationField(address, resource),
    ...(phone.phones.length > 0 ? { phones: phone.phones } : {}),
    ...(phone.fax ? { fax: phone.fax } : {}),
    ...(url ? { url: cleanAddress(url) } : {}),
    ...timeFields(answers, times, resource),
  };
  if (Object.keys(fields).length === 0)
    return {
      findings: [
        {
          heading: heading.phones,
          code: 'personal-mobile',
          message: noticeText.personal,
          fix: '運営しているところが公表している、ほかの番号があれば書いてください。',
        },
      ],
    };
  const before = textOf(resource.id);
  const notices = [
    ...(phone.isMobileLeftOut ? [noticeText.personal] : []),
    ...(times.hours_note ? [noticeText.hours] : []),
  ];
  return {
    proposal: {
      id: resource.id,
      text: changeFields(before, { ...fields, ...confirmed(resource, answers, submission) }),
      before,
      notices,
    },
  };
}

export function draftClosing(
  answers: Answers,
  { submission, resources, textOf }: ChangeContext,
): Draft {
  const heading = ISSUE_FORMS.closed;
  const findings: AnswerFinding[] = [];
  /** The value, or nothing and a finding under its heading. */
  const settle = <T>(
    id: keyof typeof heading,
    read: (text: string) => T | ContentFinding,
  ): T | undefined => {
    const answer = answers[id];
    if (!answer) return undefined;
    const value = read(answer);
    if (typeof value !== 'object' || value === null || !('message' in value)) return value as T;
    findings.push({ ...(value as ContentFinding), heading: heading[id] });
    return undefined;
  };
  const find = (text: string) => placeAnswer(text, resources);
  const resource = settle('place', find);
  const successor = settle('successor', find);
  const endedOn = settle('ended_on', dateAnswer);
  const until = settle('until', dateAnswer);
  const state = STATE_ANSWERS[answers['state'] as keyof typeof STATE_ANSWERS];
  if (!state)
    findings.push({
      heading: heading.state,
      code: 'unknown-id',
      message: 'いまの様子が、一覧の中にありません',
      fix: '「おわった」「お休みしている」「いっぱいで、いまは受け入れていない」から選んでください。',
    });
  if (state === 'closed' && !answers['ended_on'])
    findings.push({
      heading: heading.ended_on,
      code: 'closed-without-date',
      message: 'おわった日がありません',
      fix: '分からないときは、おわったと知らせるページの日付を書いてください。',
    });
  if (state === 'closed' && endedOn && endedOn > submission.day)
    findings.push({
      heading: heading.ended_on,
      code: 'future-date',
      message: 'おわる日が、まだ来ていません',
      fix: 'その日が来たら、もう一度知らせてください。人が読んで、お知らせを足すこともできます。',
    });
  if (!resource && findings.length === 0)
    findings.push({
      heading: heading.place,
      code: 'missing-field',
      message: '場所がありません',
      fix: '場所のページのアドレスを書いてください。',
    });
  if (!resource || findings.length > 0) return { findings };
  const before = textOf(resource.id);
  // A place that is full goes on: it has no end and no pause.
  const fields =
    state === 'full'
      ? { capacity: writtenOf({ state, on: submission.day }) }
      : {
          status: writtenOf({
            state,
            ...(state === 'closed' ? { on: endedOn, successor: successor?.id } : { until }),
            note: answers['status_note'] ? cleanLine(answers['status_note']) : undefined,
          }),
        };
  return {
    proposal: {
      id: resource.id,
      text: changeFields(before, { ...fields, ...confirmed(resource, answers, submission) }),
      before,
      notices: [],
    },
  };
}
