/** 新しい場所: the answers of the form as an entry. */
import { FEE_ANSWERS, FIRST_VISIT_ANSWERS, ISSUE_FORMS } from '../../domain/settings/issue-form.ts';
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { KINDS } from '../../domain/vocabulary/kind.ts';
import { NEED_IDS, isSensitiveNeed, needLabel } from '../../domain/vocabulary/need.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { ContentFinding } from '../../domain/problem.ts';
import { formatEntry } from '../../catalogue/write/entry-file.ts';
import { fullAddress } from '../../import/clean/open-data-text.ts';
import { roughReading, slugOf } from '../../domain/text/slug.ts';
import { cleanAddress, cleanBody, cleanLine, REMOVED } from './clean-answer.ts';
import { sourceOf, verifiedOf, type Submission } from './confirmation.ts';
import { noticeText } from './comment-text.ts';
import type { AnswerFinding, Draft } from './outcome.ts';
import { phoneAnswer } from './phone-answer.ts';
import { areaAnswer } from './place-answer.ts';
import { hoursFields } from './plain-hours.ts';

const FORM = ISSUE_FORMS['new-place'];
const SUMMARY_MAX = 80;
const BODY_MAX = 3_000;

const given = (text: string | undefined) => (text ? text : undefined);
const listed = (text: string) => text.split(', ').filter(Boolean);

/** Fields that the first-visit answers set. Contrary answers cancel each other: unknown is safer than wrong. */
function firstVisit(answer: string): Readonly<Record<string, unknown>> {
  const chosen = listed(answer).flatMap((label) => FIRST_VISIT_ANSWERS[label as keyof typeof FIRST_VISIT_ANSWERS] ?? []);
  const { booking: _booking, ...flags } = Object.assign({}, ...chosen) as Record<string, unknown>;
  const bookings = new Set(chosen.flatMap((one) => ('booking' in one ? [one.booking] : [])));
  return { ...flags, ...(bookings.size === 1 ? { booking: [...bookings][0] } : {}) };
}

/** Where its file goes: the folder of its first area, a name that can be read aloud, a number where it is taken. */
export function freeId(area: string, reading: string, fallback: string, municipalities: Municipalities, taken: ReadonlySet<string>): string {
  const place = municipalities.get(area);
  const prefecture = municipalities.prefectureOf(area);
  const folder = !place || !prefecture ? 'national' : place.kind === 'prefecture' ? place.slug : `${prefecture.slug}/${place.slug}`;
  const id = `${folder}/${slugOf(reading) || fallback}`;
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

export function draftNew(answers: Readonly<Record<string, string>>, submission: Submission, municipalities: Municipalities, taken: ReadonlySet<string>): Draft {
  const answer = (id: keyof typeof FORM) => answers[id] ?? '';
  const findings: AnswerFinding[] = [];
  const find = (id: keyof typeof FORM, finding: ContentFinding) => findings.push({ ...finding, heading: FORM[id] });

  const name = cleanLine(answer('name'));
  const kind = KINDS.find(({ label }) => label === answer('kind'));
  if (!kind) find('kind', { code: 'unknown-id', message: '種類が、一覧の中にありません', fix: '一覧から1つ選びなおしてください。' });
  const area = areaAnswer(answer('area'), municipalities);
  if ('message' in area) find('area', area);
  const body = cleanBody(answer('note'));
  if ([...body].length > BODY_MAX) find('note', { code: 'too-long', message: `長すぎます（${[...body].length}字）`, fix: `${BODY_MAX}字までにしてください。くわしいことは、出典のページへのリンクで足ります。` });
  if (!kind || 'message' in area || findings.length > 0) return { findings };

  const { phones, fax, isMobileLeftOut } = phoneAnswer(answer('phones'));
  const times = hoursFields(answer('hours'), answer('except'));
  const needs = NEED_IDS.filter((id) => !isSensitiveNeed(id) && listed(answer('needs')).includes(needLabel(id)));
  const isSensitive = kind.needs.some((need) => isSensitiveNeed(need));
  const place = municipalities.get(area[0]!);
  const written = cleanLine(answer('address'));
  const address = written && place && place.kind !== 'prefecture' ? fullAddress(place.prefecture, place.name, written) : written;
  const kana = toHiragana(cleanLine(answer('kana')));
  const hasReading = /^[ぁ-ゖー・\sa-z0-9]+$/i.test(kana);
  const summary = cleanLine(answer('summary'));
  const isShort = [...summary].length <= SUMMARY_MAX;

  const front = {
    name,
    kana: hasReading ? kana : undefined,
    kind: kind.id,
    needs: needs.length > 0 && !isSensitive ? needs : undefined,
    summary: isShort && !summary.includes(REMOVED) ? given(summary) : undefined,
    provider: answer('provider') ? { name: cleanLine(answer('provider')) } : undefined,
    area,
    // The address of a place where people are safe is shown only once somebody has made sure.
    location: isSensitive || /非公開|公開していません|非公表/.test(written) ? 'hidden' : address ? { address } : undefined,
    phones: phones.length > 0 ? phones : undefined,
    fax,
    url: given(cleanAddress(answer('url'))),
    ...times,
    ...firstVisit(answer('first_visit')),
    fee: FEE_ANSWERS[answer('fee') as keyof typeof FEE_ANSWERS],
    verified: verifiedOf(answers, submission),
    source: sourceOf(answers, submission),
  };
  const text = formatEntry(front, [isShort ? '' : summary, body].filter(Boolean).join('\n\n'));
  const notices = [
    ...(isMobileLeftOut || (text + summary).includes(REMOVED) ? [noticeText.personal] : []),
    ...(times.hours_note ? [noticeText.hours] : []),
    ...(answer('kana') && !hasReading ? [noticeText.kana] : []),
    ...(isShort ? [] : [noticeText.summary]),
    ...(isSensitive ? [noticeText.sensitive] : []),
  ];
  return { proposal: { id: freeId(area[0]!, hasReading && kana ? kana : roughReading(name), kind.id, municipalities, taken), text, notices } };
}
