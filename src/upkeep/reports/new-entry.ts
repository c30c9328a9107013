/** 新しい場所: the answers of the form as an entry. */
import { splitBuilding, type HouseAndBuilding } from '../../domain/area/building-in-address.ts';
import { FEE_ANSWERS, ISSUE_FORMS } from '../../words/ja/issue-form.ts';
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { KINDS } from '../../domain/vocabulary/kind.ts';
import { typedMembers } from '../../domain/network/typed-member.ts';
import { NEED_IDS, isSensitiveNeed, needLabel } from '../../domain/vocabulary/need.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { ContentFinding } from '../../domain/problem.ts';
import { formatEntry } from '../../catalogue/write/entry-file.ts';
import { fullAddress } from '../../import/clean/open-data-text.ts';
import { roughReading, slugOf } from '../../domain/text/slug.ts';
import { cleanAddress, cleanBody, cleanLine, REMOVED } from './clean-answer.ts';
import { FIRST_VISIT_ANSWERS } from '../../words/ja/first-visit-answers.ts';
import { WELCOME_ANSWERS } from '../../words/ja/welcome-answers.ts';
import { sourceOf, verifiedOf, type Submission } from './confirmation.ts';
import { noticeText } from './comment-text.ts';
import type { AnswerFinding, Draft } from './outcome.ts';
import { phoneAnswer } from './phone-answer.ts';
import { areaAnswer } from './place-answer.ts';
import { hoursFields } from './plain-hours.ts';
import { wantedAnswer } from './wanted-answer.ts';

const FORM = ISSUE_FORMS['new-place'];
const SUMMARY_MAX = 80;
const BODY_MAX = 3_000;

const given = (text: string | undefined) => (text ? text : undefined);
const listed = (text: string) => text.split(', ').filter(Boolean);

/** Fields that the first-visit answers set. Contrary answers cancel each other: unknown is safer than wrong. */
function firstVisit(answer: string): Readonly<Record<string, unknown>> {
  const chosen = listed(answer).flatMap((label): readonly Readonly<Record<string, unknown>>[] =>
    Object.hasOwn(FIRST_VISIT_ANSWERS, label) ? [FIRST_VISIT_ANSWERS[label]!] : [],
  );
  const { booking: _booking, ...flags } = Object.assign({}, ...chosen) as Readonly<
    Record<string, unknown>
  >;
  const bookings = new Set(chosen.flatMap((one) => ('booking' in one ? [one['booking']] : [])));
  return { ...flags, ...(bookings.size === 1 ? { booking: [...bookings][0] } : {}) };
}

/** Whom it is for. An audience that is ticked as だけ and as おもに is not known. */
function welcome(answer: (id: keyof typeof FORM) => string): Readonly<Record<string, unknown>> {
  const values = (id: keyof typeof WELCOME_ANSWERS) =>
    listed(answer(id)).flatMap((label) =>
      Object.hasOwn(WELCOME_ANSWERS[id], label) ? [WELCOME_ANSWERS[id][label]!] : [],
    );
  const [only, mainly] = [values('for_only'), values('for_mainly')];
  const audiences = {
    ...Object.fromEntries(only.filter((id) => !mainly.includes(id)).map((id) => [id, 'only'])),
    ...Object.fromEntries(mainly.filter((id) => !only.includes(id)).map((id) => [id, 'mainly'])),
  };
  return {
    serves: values('serves')[0],
    for: Object.keys(audiences).length > 0 ? audiences : undefined,
    may_start: present(values('may_start')),
  };
}

/** Where its file goes: the folder of its first area, a name that can be read aloud, a number where it is taken. */
export function freeId(
  area: string,
  reading: string,
  fallback: string,
  municipalities: Municipalities,
  taken: ReadonlySet<string>,
): string {
  const place = municipalities.get(area);
  const prefecture = municipalities.prefectureOf(area);
  const folder =
    !place || !prefecture
      ? 'national'
      : place.kind === 'prefecture'
        ? place.slug
        : `${prefecture.slug}/${place.slug}`;
  const id = `${folder}/${slugOf(reading) || fallback}`;
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

type Answers = Readonly<Record<string, string>>;
type Kind = (typeof KINDS)[number];

/** What decides where an entry stands and whether it can be one; read before all else. */
interface Essentials {
  readonly kind: Kind;
  readonly area: readonly string[];
  readonly body: string;
}

const answerOf = (answers: Answers, id: keyof typeof FORM): string => answers[id] ?? '';

function readEssentials(
  answers: Answers,
  municipalities: Municipalities,
): Essentials | { readonly findings: readonly AnswerFinding[] } {
  const findings: AnswerFinding[] = [];
  const find = (id: keyof typeof FORM, finding: ContentFinding) =>
    findings.push({ ...finding, heading: FORM[id] });
  const kind = KINDS.find(({ label }) => label === answerOf(answers, 'kind'));
  if (!kind)
    find('kind', {
      code: 'unknown-id',
      message: '種類が、一覧の中にありません',
      fix: '一覧から1つ選びなおしてください。',
    });
  const area = areaAnswer(answerOf(answers, 'area'), municipalities);
  if ('message' in area) find('area', area);
  const body = cleanBody(answerOf(answers, 'note'));
  if ([...body].length > BODY_MAX)
    find('note', {
      code: 'too-long',
      message: `長すぎます（${[...body].length}字）`,
      fix: `${BODY_MAX}字までにしてください。くわしいことは、出典のページへのリンクで足ります。`,
    });
  return !kind || 'message' in area || findings.length > 0 ? { findings } : { kind, area, body };
}

const isSensitiveKind = ({ needs }: Kind): boolean => needs.some((need) => isSensitiveNeed(need));

/** The address of a place where people are safe is shown only once somebody has made sure. */
function locationOf(
  written: string,
  { kind, area }: Essentials,
  municipalities: Municipalities,
): 'hidden' | (Pick<HouseAndBuilding, 'address'> & Partial<HouseAndBuilding>) | undefined {
  if (isSensitiveKind(kind) || /非公開|公開していません|非公表/.test(written)) return 'hidden';
  if (written === '') return undefined;
  const place = municipalities.get(area[0]!);
  const isInTown = place !== undefined && place.kind !== 'prefecture';
  const address = isInTown ? fullAddress(place.prefecture, place.name, written) : written;
  return splitBuilding(address) ?? { address };
}

/** 入っている団体, of a network alone. The check refuses the name of a person. */
function membersOf(answer: string, { id }: Kind) {
  const written = id === 'support-network' ? typedMembers(answer) : [];
  return present(
    written.map(({ who, role }) => ({
      who: cleanLine(who),
      ...(role === undefined ? {} : { role: cleanLine(role) }),
    })),
  );
}

/** Needs that a stranger may name; those of a sensitive kind are its own. */
function needsOf(answer: string, kind: Kind): readonly string[] | undefined {
  const chosen = listed(answer);
  const needs = NEED_IDS.filter((id) => !isSensitiveNeed(id) && chosen.includes(needLabel(id)));
  return needs.length > 0 && !isSensitiveKind(kind) ? needs : undefined;
}

/** The reading, where it can be read; what was written instead is told. */
function readingOf(answer: string): {
  readonly kana: string | undefined;
  readonly isUnread: boolean;
} {
  const kana = toHiragana(cleanLine(answer));
  const hasReading = /^[ぁ-ゖー・\sa-z0-9]+$/i.test(kana);
  return { kana: hasReading ? kana : undefined, isUnread: answer !== '' && !hasReading };
}

/** A summary that is too long goes into the body. */
function summaryOf(answer: string): {
  readonly written: string;
  readonly summary: string | undefined;
  readonly inBody: string;
} {
  const written = cleanLine(answer);
  if ([...written].length > SUMMARY_MAX) return { written, summary: undefined, inBody: written };
  return { written, summary: written.includes(REMOVED) ? undefined : given(written), inBody: '' };
}

const present = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;
const told = (isSo: boolean, notice: string): readonly string[] => (isSo ? [notice] : []);

export function draftNew(
  answers: Answers,
  submission: Submission,
  municipalities: Municipalities,
  taken: ReadonlySet<string>,
): Draft {
  const answer = (id: keyof typeof FORM) => answerOf(answers, id);
  const essentials = readEssentials(answers, municipalities);
  if ('findings' in essentials) return essentials;
  const { kind, area, body } = essentials;
  const name = cleanLine(answer('name'));
  const { phones, fax, isMobileLeftOut } = phoneAnswer(answer('phones'));
  const times = hoursFields(answer('hours'), answer('except'));
  const { kana, isUnread } = readingOf(answer('kana'));
  const { written, summary, inBody } = summaryOf(answer('summary'));
  const { wanted, isCut } = wantedAnswer(answer('wanted'));
  const location = locationOf(cleanLine(answer('address')), essentials, municipalities);
  const front = {
    name,
    kana,
    kind: kind.id,
    needs: needsOf(answer('needs'), kind),
    summary,
    provider: answer('provider') ? { name: cleanLine(answer('provider')) } : undefined,
    area,
    district: location === 'hidden' ? undefined : given(cleanLine(answer('district'))),
    location,
    phones: present(phones),
    fax,
    url: given(cleanAddress(answer('url'))),
    ...times,
    ...firstVisit(answer('first_visit')),
    ...welcome(answer),
    wanted: present(wanted),
    members: membersOf(answer('members'), kind),
    fee: FEE_ANSWERS[answer('fee') as keyof typeof FEE_ANSWERS],
    verified: verifiedOf(answers, submission),
    source: sourceOf(answers, submission),
  };
  const text = formatEntry(front, [inBody, body].filter(Boolean).join('\n\n'));
  const notices = [
    ...told(isMobileLeftOut || (text + written).includes(REMOVED), noticeText.personal),
    ...told(Boolean(times.hours_note), noticeText.hours),
    ...told(isUnread, noticeText.kana),
    ...told(inBody !== '', noticeText.summary),
    ...told(isCut, noticeText.wanted),
    ...told(isSensitiveKind(kind), noticeText.sensitive),
  ];
  return {
    proposal: {
      id: freeId(area[0]!, kana || roughReading(name), kind.id, municipalities, taken),
      text,
      notices,
    },
  };
}
