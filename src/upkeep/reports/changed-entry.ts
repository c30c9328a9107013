/** まちがい、おわった・お休み: the answers of the forms as changes of an entry that is there. */
import { ISSUE_FORMS, STATE_ANSWERS } from '../../domain/settings/issue-form.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import type { ContentFinding } from '../../domain/problem.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { asText } from '../../catalogue/write/entry-file.ts';
import { cleanAddress, cleanLine } from './clean-answer.ts';
import { noticeText } from './comment-text.ts';
import { joinSource, sourceOf, verifiedOf, type Submission } from './confirmation.ts';
import type { AnswerFinding, Draft } from './outcome.ts';
import { phoneAnswer } from './phone-answer.ts';
import { dateAnswer, placeAnswer } from './place-answer.ts';
import { hoursFields } from './plain-hours.ts';
import { spliceFields } from '../../catalogue/write/splice-fields.ts';

type Answers = Readonly<Record<string, string>>;

export interface ChangeContext {
  readonly submission: Submission;
  readonly resources: readonly Resource[];
  /** the text of an entry's file */
  textOf(id: string): string;
}

function confirmed(resource: Resource, answers: Answers, submission: Submission): Readonly<Record<string, unknown>> {
  return { verified: verifiedOf(answers, submission), source: asText(joinSource(resource.source, sourceOf(answers, submission))) };
}

export function draftCorrection(answers: Answers, { submission, resources, textOf }: ChangeContext): Draft {
  const { place, address, phones, url, hours, except, name } = answers;
  // Words alone are for a person to read.
  if (![name, address, phones, url, hours, except].some(Boolean)) return { nothing: 'words' };
  const resource = placeAnswer(place ?? '', resources);
  const heading = ISSUE_FORMS.mistake;
  if ('message' in resource) return { findings: [{ ...resource, heading: heading.place }] };
  const findings: AnswerFinding[] = [];
  if (!answers['source_url'] || !answers['source_title']) findings.push({ heading: heading.source_url, code: 'missing-field', message: '正しいことの出典がありません', fix: '正しいことが書いてあるページの、題名とアドレスを書いてください。分からないときは、このままでかまいません。人が読んで直します。' });
  if (address && (resource.location === 'hidden' || resource.needs.some(isSensitiveNeed))) findings.push({ heading: heading.address, code: 'shelter-address', message: 'この場所の住所は、投稿からは直せません', fix: '安全のためです。この欄を空にしてください。' });
  if (findings.length > 0) return { findings };

  const phone = phoneAnswer(phones ?? '');
  const times = hoursFields(hours ?? '', except ?? '');
  const kept = typeof resource.location === 'object' ? { access: resource.location.access } : {};
  const fields: Record<string, unknown> = {
    ...(name ? { name: cleanLine(name) } : {}),
    // Floor and point belong to the old address.
    ...(address ? { location: asText({ address: cleanLine(address), ...kept }) } : {}),
    ...(phone.phones.length > 0 ? { phones: phone.phones } : {}),
    ...(phone.fax ? { fax: phone.fax } : {}),
    ...(url ? { url: cleanAddress(url) } : {}),
    // A note beside rules says more; a note without rules was the timetable.
    ...(hours ? { hours: times.hours, hours_note: times.hours_note ?? (resource.hours ? resource.hours_note : undefined) } : except && times.hours_note ? { hours_note: [resource.hours_note, times.hours_note].filter(Boolean).join('。') } : {}),
    ...(times.except ? { except: times.except } : {}),
  };
  if (Object.keys(fields).length === 0) return { findings: [{ heading: heading.phones, code: 'personal-mobile', message: noticeText.personal, fix: '運営しているところが公表している、ほかの番号があれば書いてください。' }] };
  const before = textOf(resource.id);
  const notices = [...(phone.isMobileLeftOut ? [noticeText.personal] : []), ...(times.hours_note ? [noticeText.hours] : [])];
  return { proposal: { id: resource.id, text: spliceFields(before, { ...fields, ...confirmed(resource, answers, submission) }), before, notices } };
}

export function draftClosing(answers: Answers, { submission, resources, textOf }: ChangeContext): Draft {
  const heading = ISSUE_FORMS.closed;
  const findings: AnswerFinding[] = [];
  /** The value, or nothing and a finding under its heading. */
  const settle = <T>(id: keyof typeof heading, read: (text: string) => T | ContentFinding): T | undefined => {
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
  if (!state) findings.push({ heading: heading.state, code: 'unknown-id', message: 'いまの様子が、一覧の中にありません', fix: '「おわった」か「お休みしている」を選んでください。' });
  if (state === 'closed' && !answers['ended_on']) findings.push({ heading: heading.ended_on, code: 'closed-without-date', message: 'おわった日がありません', fix: '分からないときは、おわったと知らせるページの日付を書いてください。' });
  if (state === 'closed' && endedOn && endedOn > submission.day) findings.push({ heading: heading.ended_on, code: 'future-date', message: 'おわる日が、まだ来ていません', fix: 'その日が来たら、もう一度知らせてください。人が読んで、お知らせを足すこともできます。' });
  if (!resource && findings.length === 0) findings.push({ heading: heading.place, code: 'missing-field', message: '場所がありません', fix: '場所のページのアドレスを書いてください。' });
  if (!resource || findings.length > 0) return { findings };
  const before = textOf(resource.id);
  const status = asText({ state, ...(state === 'closed' ? { on: endedOn, successor: successor?.id } : { until }), note: answers['status_note'] ? cleanLine(answers['status_note']) : undefined });
  return { proposal: { id: resource.id, text: spliceFields(before, { status, ...confirmed(resource, answers, submission) }), before, notices: [] } };
}
