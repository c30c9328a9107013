/** 時間とことばの食いちがい: lines of opening that the entry's own words of time deny. */
import { isFinding, parseRule } from '../time/hours-findings.ts';
import { fallsOnWeekday, type HoursRule } from '../time/timetable.ts';
import { variedDays } from '../time/read-varied-days.ts';
import { warning, type OwnRule } from './rule.ts';

const LEFT_OPEN = /何週目かは|開く日は分かりません|月に何回かは/;
/** 年に35回くらい開きます, 月1回: a sentence of its own about how often it opens */
const OFTEN =
  /^(年|月|週)に?(\d+)(?:[〜~-](\d+))?[回日](?:くらい|程度|ほど)?(?:、?(?:開きます|開いています|開催(?:します|しています)?|です)?)$/;
const A_YEAR: Readonly<Record<string, number>> = { 年: 1, 月: 12, 週: 52 };
/** 35 of 52 Sundays is no every Sunday; 50 of 52 is. */
const NEARLY_ALL = 0.8;

/** How often the lines open in a year, holidays aside. */
function timesAYear({ days, months }: HoursRule): number {
  const share = (months?.length ?? 12) / 12;
  const each = days.map((day) => {
    switch (day.on) {
      case 'weekly':
        return 52 * day.weekdays.length;
      case 'workday':
        return 52 * 5;
      case 'nth':
        return 12 * day.nths.length * day.weekdays.length;
      case 'date':
        return 12 * day.days.length;
      case 'holiday':
        return 16;
    }
  });
  return share * each.reduce((sum, count) => sum + count, 0);
}

/** The most that the words allow in a year. */
function toldAYear(note: string): number | undefined {
  const found = note
    .normalize('NFKC')
    .split('。')
    .map((part) => OFTEN.exec(part.trim()))
    .find((one) => one !== null);
  return found ? A_YEAR[found[1]!]! * Number(found[3] ?? found[2]) : undefined;
}

const saysBoth = ({ days }: HoursRule): boolean =>
  days.some(({ on }) => on === 'workday') &&
  days.some((day) => day.on === 'weekly' && day.weekdays.length === 7);

const plainRule = (text: string) =>
  parseRule(
    text
      .normalize('NFKC')
      .replace(/曜日?(?=\s|\d|$)/g, '')
      .trim(),
  );

/** 「平日 9:00〜21:00、土曜 9:00〜17:00」 beside the same lines; anything that follows may be new. */
function repeatsLines(note: string, rules: readonly HoursRule[]): boolean {
  const [first = ''] = note.replace(/（[^（）]*）/g, '').split('。');
  const known = new Set(rules.map(sameAs));
  const parts = first.split('、').map(plainRule);
  return (
    first !== '' &&
    parts.length === rules.length &&
    parts.every((rule) => !isFinding(rule) && known.has(sameAs(rule)))
  );
}

const sameAs = ({ months, days, times }: HoursRule) => JSON.stringify([months, days, times]);

/** 毎月第3水曜日, 平日 9:00〜17:00: a whole note that is a line of opening. */
const isLineOfOpening = (note: string) =>
  /第|毎[週月日]|平日/.test(note) && !isFinding(parseRule(note.replace(/。$/, '')));

/** What filters and calendars could read stays unread in words. */
export const hoursToldInNote: OwnRule = ({ hours, by_appointment, hours_note: note = '' }) =>
  hours !== undefined || by_appointment !== undefined || !isLineOfOpening(note)
    ? []
    : [
        warning(
          'told-only-in-prose',
          ['hours'],
          `開く日や時間が文にあるのに、「hours」がありません（「${note.slice(0, 40)}」）`,
          'hours に、同じことを書いてください（例: [第3水 13:00-16:00]）。',
        ),
      ];

/** 「水曜日は19:00まで」 beside lines that open every day alike: what the words give one day and the lines do not. */
function variedSentence(
  note: string,
  rules: readonly HoursRule[],
  except: readonly string[],
): string | undefined {
  const before = JSON.stringify(rules);
  return note
    .normalize('NFKC')
    .replace(/[~]/g, '〜')
    .split('。')
    .map((sentence) => sentence.trim())
    .find((sentence) => {
      const varied = variedDays({ rules, except }, sentence);
      return varied !== undefined && JSON.stringify(varied.rules) !== before;
    });
}

/** 土曜日は月1回, 日曜は第2日曜だけ, いまは利用できません: no every week. By telephone alone it is still one. */
const SOME_WEEKS =
  /(?<![第\d・])([日月火水木金土])曜日?は、?(?:月に?[\d一二三〜~-]+回|第[\d一二三四五][^。]*(?:のみ|だけ)|[^。]*日(?:のみ|だけ)|[^。]*指定(?:された|する)|(?:現在、?|いまは)?(?:利用でき|使え)ません)/;
/** 毎月第4水曜日は相談を行っておりません */
const SHUT_WEEK =
  /第([\d一二三四五])([日月火水木金土])曜日?は、?[^。]*(?:休み|休館|閉館|行(?:っておりま|っていま|いま)せん|やりません)/;

/** A sentence that takes weeks away which the lines leave open. */
function weeksTakenAway(
  note: string,
  rules: readonly HoursRule[],
  except: readonly string[],
): string | undefined {
  const days = rules.flatMap((rule) => rule.days);
  const isWeekly = (letter: string) =>
    days.some(
      (day) => day.on !== 'nth' && fallsOnWeekday(day, '日月火水木金土'.indexOf(letter)) === true,
    ) && !except.some((line) => line.includes(letter) && !line.includes('祝'));
  return note
    .normalize('NFKC')
    .split('。')
    .find((sentence) => {
      if (sentence.includes('電話')) return false;
      const letter = SOME_WEEKS.exec(sentence)?.[1] ?? SHUT_WEEK.exec(sentence)?.[2];
      return letter !== undefined && isWeekly(letter);
    });
}

export const hoursAgainstWords: OwnRule = ({ hours = [], except = [], hours_note: note = '' }) => {
  const rules = hours.map(parseRule).filter((rule): rule is HoursRule => !isFinding(rule));
  if (rules.length === 0) return [];
  const against = (message: string, fix: string) => [
    warning('hours-against-words', ['hours'], message, fix),
  ];
  if (rules.some(saysBoth))
    return against(
      '「平日」と「毎日」が、いっしょに書いてあります',
      '平日だけなら「平日」、土日も開くなら「毎日」だけにしてください。',
    );
  if (LEFT_OPEN.test(note))
    return against(
      '開く日が決まっているのに、時間のことばでは「分かりません」と言っています',
      'hours が正しければ、hours_note のその部分を消してください。',
    );
  if (repeatsLines(note, rules))
    return against(
      '時間のことばが、開いている時間をくりかえしています',
      'hours_note から、hours と同じことを消してください。',
    );
  const varied = variedSentence(note, rules, except);
  if (varied !== undefined)
    return against(
      `時間のことばが、ある曜日の時間を変えています（「${varied.slice(0, 40)}」）`,
      'hours で、その曜日だけの行に分けて（例: 毎週月・火・木・金 9:00-17:00、毎週水 9:00-19:00）、hours_note から消してください。',
    );
  const fewer = weeksTakenAway(note, rules, except);
  if (fewer !== undefined)
    return against(
      `毎週開くことになっていますが、時間のことばは、開かない週や日があると言っています（「${fewer.trim().slice(0, 40)}」）`,
      'hours を開く週だけにするか（例: 第3土 9:00-12:00）、休む週を except に書いて、hours_note から消してください。',
    );
  const told = toldAYear(note);
  const opens = rules.reduce((sum, rule) => sum + timesAYear(rule), 0);
  if (told === undefined || told >= opens * NEARLY_ALL) return [];
  return against(
    `hours では年に${Math.round(opens)}回ほど開くことになり、時間のことばの回数（年に${told}回）より多いです`,
    '決まった日でなければ、hours を消して、曜日と回数を hours_note に書いてください。',
  );
};
