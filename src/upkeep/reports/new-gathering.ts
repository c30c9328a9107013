/** 新しい相談会・行事: the answers of the form as a file of content/events. */
import { formatGathering } from '../../catalogue/write/gathering-file.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { isDated, readDated } from '../../domain/time/read-dated.ts';
import { writtenRange } from '../../domain/time/written-time.ts';
import { GATHERING_KIND_IDS, GATHERING_KINDS } from '../../domain/vocabulary/gathering-kind.ts';
import { fullAddress } from '../../import/clean/open-data-text.ts';
import { BOOKING_ANSWERS, FEE_ANSWERS, ISSUE_FORMS } from '../../words/ja/issue-form.ts';
import { cleanAddress, cleanLine, linesOf } from './clean-answer.ts';
import { noticeText } from './comment-text.ts';
import { sourceOf, type Submission } from './confirmation.ts';
import { freeId } from './new-entry.ts';
import type { AnswerFinding, Draft } from './outcome.ts';
import { phoneAnswer } from './phone-answer.ts';
import { areaAnswer, dateAnswer } from './place-answer.ts';
import { hoursFields } from './plain-hours.ts';

const FORM = ISSUE_FORMS.event;
type Field = keyof typeof FORM;

const present = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;
const given = (text: string) => (text === '' ? undefined : text);
const valueOf = (answers: Readonly<Record<string, string>>, answer: string) => answers[answer];

/** 2026年12月5日（土）午後1時から4時まで → 2026-12-05 13:00-16:00; what cannot be read stays, for the check to name */
export function datedLine(line: string): string {
  const read = readDated(line);
  if (isDated(read)) {
    const times = read.times
      .map(writtenRange)
      .join('・')
      .replaceAll('–', '-')
      .replaceAll('から', '-');
    return [read.date, times].filter(Boolean).join(' ');
  }
  const [, dayPart = '', timePart = ''] =
    /^(.*?日(?:\s*[（(][^）)]*[）)])?)(.+)$/u.exec(line) ?? [];
  const day = readDated(dayPart);
  const [rule] = hoursFields(`毎日 ${timePart}`, '').hours ?? [];
  return isDated(day) && rule !== undefined ? `${day.date} ${rule.replace(/^毎日 ?/, '')}` : line;
}

/** The day, where one is written; what is wrong with it goes to its heading. */
function dayOf(id: Field, answer: string, findings: AnswerFinding[]): string | undefined {
  if (answer === '') return undefined;
  const day = dateAnswer(answer);
  if (typeof day === 'string') return day;
  findings.push({ ...day, heading: FORM[id] });
  return undefined;
}

function placeOf(
  name: string,
  address: string,
  area: string,
  municipalities: Municipalities,
): { readonly name: string; readonly address?: string } | undefined {
  if (name.startsWith('オンライン') || name === '') return undefined;
  if (address === '') return { name };
  const town = municipalities.get(area);
  const isInTown = town !== undefined && town.kind !== 'prefecture';
  return { name, address: isInTown ? fullAddress(town.prefecture, town.name, address) : address };
}

export function draftGathering(
  answers: Readonly<Record<string, string>>,
  submission: Submission,
  municipalities: Municipalities,
  taken: ReadonlySet<string>,
): Draft {
  const raw = (id: Field) => answers[id] ?? '';
  const answer = (id: Field) => cleanLine(raw(id));
  const findings: AnswerFinding[] = [];
  const kind = GATHERING_KIND_IDS.find((id) => GATHERING_KINDS[id] === raw('kind'));
  if (!kind)
    findings.push({
      heading: FORM.kind,
      code: 'unknown-id',
      message: '種類が、一覧の中にありません',
      fix: '一覧から1つ選びなおしてください。',
    });
  const area = areaAnswer(raw('area'), municipalities);
  if ('message' in area) findings.push({ ...area, heading: FORM.area });
  const until = dayOf('until', raw('until'), findings);
  const bookBy = dayOf('book_by', raw('book_by'), findings);
  if (findings.length > 0 || 'message' in area) return { findings };

  const on = linesOf(raw('dates')).map((line) => datedLine(cleanLine(line)));
  const { hours = linesOf(raw('hours')).map(cleanLine), except } = hoursFields(raw('hours'), '');
  const { phones, isMobileLeftOut } = phoneAnswer(raw('phones'));
  const name = answer('name');
  const booking = valueOf(BOOKING_ANSWERS, raw('booking'));
  const fields = {
    name,
    kind,
    summary: given(answer('summary')),
    on: present(on),
    hours: present(hours),
    except,
    until,
    host: answer('host'),
    area,
    place: placeOf(answer('place'), answer('address'), area[0]!, municipalities),
    online: answer('place').includes('オンライン') || undefined,
    who: given(answer('who')),
    fee: valueOf(FEE_ANSWERS, raw('fee')),
    booking: bookBy === undefined ? booking : (booking ?? 'needed'),
    book_by: bookBy,
    phones: present(phones),
    url: given(cleanAddress(raw('source_url'))),
    source: sourceOf(answers, submission),
  };
  const [month = submission.day.slice(0, 7)] = /^\d{4}-\d{2}/.exec(on[0] ?? '') ?? [];
  return {
    proposal: {
      id: freeId(area[0]!, `${month} ${kind}`, 'event', municipalities, taken),
      text: formatGathering(fields),
      notices: isMobileLeftOut ? [noticeText.personal] : [],
    },
  };
}
