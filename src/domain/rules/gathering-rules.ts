/** 相談会・行事のきまり: what a file of content/events may say beyond its form. It ends by itself, and leads nobody to a hidden place. */
import { isSensitiveKind } from '../entry/page-address.ts';
import type { Resource } from '../entry/entry-schema.ts';
import type { GatheringFile } from '../gathering/gathering-schema.ts';
import { gatheringDays, gatheringHours, lastDayOf } from '../gathering/gathering.ts';
import { when, type Finding } from '../problem.ts';
import { addDays } from '../time/calendar-date.ts';
import { saidTrouble } from '../time/hours-findings.ts';
import { firstDayOf } from '../time/partial-day.ts';
import { isDated, readDated, type DatedTrouble } from '../time/read-dated.ts';
import type { IsHoliday } from '../time/timetable.ts';
import { isSensitiveNeed } from '../vocabulary/need.ts';
import { isTellingText, tellingWords } from '../vocabulary/telling-text.ts';
import { speaksOfShelter } from '../vocabulary/shelter-words.ts';
import { saysHidden } from './hidden-places.ts';
import { isTemplateValue } from './left-from-template.ts';
import { isPersonsName } from './network-rules.ts';
import { personalPart } from './personal-contacts.ts';

type Path = Finding['path'];

export interface GatheringSurroundings {
  /** without it no code is doubted */
  readonly areas?: { get(code: string): unknown } | undefined;
  /** the sound entries */
  readonly entries: { get(id: string): Resource | undefined };
  /** ids of all entry files, also of those that could not be read */
  readonly ids: { has(id: string): boolean };
  /** words of violence, made by `violenceWords` of the table of danger; the plainest are refused without it */
  readonly violence?: readonly string[] | undefined;
  /** 2026-11-22; without it no date is in the future, and none far */
  readonly today?: string | undefined;
}

type Judge = (file: GatheringFile, around: GatheringSurroundings) => readonly Finding[];

const wrong = (code: string, path: Path, message: string, fix: string): Finding => ({
  code,
  path,
  message,
  fix,
});
const doubt = (code: string, path: Path, message: string, fix: string): Finding => ({
  ...wrong(code, path, message, fix),
  level: 'warning',
});

const FORM = '「2026-12-05 13:00-16:00」のように、1日に1行で書いてください。';

function dayTrouble(path: Path, trouble: DatedTrouble): Finding {
  switch (trouble.wrong) {
    case 'form':
      return wrong('event-day', path, `日にちを読みとれません（「${trouble.about}」）`, FORM);
    case 'no-such-day':
      return wrong('event-day', path, `「${trouble.about}」という日は、こよみにありません`, FORM);
    case 'weekday':
      return wrong(
        'event-day',
        path,
        `${trouble.about}は、${trouble.is}曜日です`,
        'チラシを見て、日か曜日を直してください。',
      );
    case 'time':
      return { ...saidTrouble(trouble.trouble), path };
  }
}

const dayFindings: Judge = ({ on = [] }) => {
  const read = on.map(readDated);
  const dates = read.map((one) => (isDated(one) ? one.date : undefined));
  return read.flatMap((one, at) =>
    isDated(one)
      ? when(
          on.indexOf(on[at]!) < at || (one.times.length === 0 && dates.indexOf(one.date) < at),
          wrong('listed-twice', ['on', at], `「${one.date}」が2回あります`, '1つにしてください。'),
        )
      : [dayTrouble(['on', at], one)],
  );
};

/** It is dated, and has a last day: nothing that goes on for ever is an event. */
const endFindings: Judge = ({ on, hours, except, until }) => [
  ...when(
    !on && !hours,
    wrong(
      'event-day',
      ['on'],
      '日にち（on）がありません',
      `${FORM}くりかえすときは、hours と until に書きます。`,
    ),
  ),
  ...when(
    hours && until === undefined,
    wrong(
      'event-end',
      ['hours'],
      'くりかえしの終わりの日（until）がありません',
      '分かっている最後の日を until に書いてください。終わりの決まっていない集まりは、場所のファイル（content/resources）の hours に書きます。',
    ),
  ),
  ...when(
    !hours && (until !== undefined || except !== undefined),
    wrong(
      'contradiction',
      [until === undefined ? 'except' : 'until'],
      'くりかえしの決まり（hours）がないのに、終わりの日か休みの日があります',
      'この行を消すか、hours を書いてください。',
    ),
  ),
];

const DAYS_AHEAD = 366;

/** A year mistyped, or a plan: nobody knows so long before. */
const farFindings: Judge = (file, { today }) => {
  const last = lastDayOf(file);
  if (today === undefined || last === undefined || last <= addDays(today, DAYS_AHEAD)) return [];
  return [
    doubt(
      'event-far',
      [file.until === last ? 'until' : 'on'],
      `「${last}」は、12か月より先です`,
      '年（西暦）を確かめてください。合っていれば、分かっている12か月のうちの日だけを書きます。',
    ),
  ];
};

const NO_HOLIDAY: IsHoliday = () => false;

/** A rule that never falls on a day before its end, and days called off on which nothing is. */
const emptyFindings: Judge = (file) => {
  const { hours, until, cancelled, source } = file;
  if (gatheringHours(file) === undefined) return [];
  const isOn = (date: string) => gatheringDays(file, date, date, NO_HOLIDAY).length > 0;
  const ruled = { hours, until, except: file.except };
  // Of what was over when somebody read of it, nobody is told.
  const from = source.map(({ retrieved }) => retrieved).toSorted()[0] ?? until;
  const isIdle =
    hours !== undefined &&
    until !== undefined &&
    from !== undefined &&
    gatheringDays(ruled, from, until, () => true).length +
      gatheringDays(ruled, from, until, NO_HOLIDAY).length ===
      0;
  return [
    ...when(
      isIdle,
      wrong(
        'hours-never',
        ['hours'],
        `終わりの日（${until}）までに、この決まりに合う日がありません`,
        'hours、except、until を確かめてください。',
      ),
    ),
    ...(cancelled?.days ?? []).flatMap((date, at) =>
      when(
        !isOn(date),
        wrong(
          'contradiction',
          ['cancelled', 'days', at],
          `中止の日「${date}」は、開く日ではありません`,
          '日を確かめてください。すべての日が中止なら、days の行を消します。',
        ),
      ),
    ),
  ];
};

const bookingFindings: Judge = (file) => {
  const { booking, book_by: by, booking_note: note } = file;
  const last = lastDayOf(file);
  return [
    ...when(
      booking === 'none' && (by !== undefined || note !== undefined),
      wrong(
        'contradiction',
        ['booking'],
        '予約はいらない（none）のに、しめきりや予約のひとことがあります',
        '予約がいるなら booking: needed に、いらないなら、ほかの行を消してください。',
      ),
    ),
    ...when(
      by !== undefined && last !== undefined && by > last,
      wrong(
        'contradiction',
        ['book_by'],
        `予約のしめきり（${by}）が、最後の日（${last}）よりあとです`,
        '日を確かめてください。',
      ),
    ),
  ];
};

function entryFindings(id: string, { entries, ids }: GatheringSurroundings): readonly Finding[] {
  const path = ['entry'];
  if (!ids.has(id))
    return [
      wrong(
        'dangling-id',
        path,
        `「${id}」という場所は、カタログにありません`,
        'id は content/resources の下のファイルの場所です（例: tokyo/nerima/minna-no-cafe）。なければ、この行を消して host に名前を書いてください。',
      ),
    ];
  const entry = entries.get(id);
  if (!entry) return [];
  return [
    ...when(
      entry.needs.some(isSensitiveNeed) || isSensitiveKind(entry.kind),
      refused(path, 'この場所は、暴力・虐待の相談先です'),
    ),
    ...when(
      entry.location === 'hidden',
      refused(path, 'この場所は、住所を公表していないところです'),
    ),
    ...when(
      entry.status.state === 'closed',
      wrong(
        'contradiction',
        path,
        'この場所は、おわっています',
        '代わりの場所の id を書いてください。',
      ),
    ),
  ];
}

const refused = (path: Path, message: string): Finding =>
  wrong(
    'event-refused',
    path,
    `${message}。日にちのある行事は、のせられません`,
    '来る人が、待ちぶせにあうおそれがあります。このファイルは出さずに、相談の窓口の場所のファイルだけをのせてください。',
  );

/** Who, where and how to reach them: from the file or from the entry it names. */
const holderFindings: Judge = (file, around) => {
  const { entry, host, area, place, online, booking, phones, email, form, url } = file;
  if (entry !== undefined) return entryFindings(entry, around);
  const missing = (field: string, message: string, fix: string) =>
    wrong(
      'missing-field',
      [field],
      message,
      `${fix}カタログにある場所がひらくなら、entry に id を書くだけでもかまいません。`,
    );
  const isReachable = [phones, email, form, url].some((way) => way !== undefined);
  return [
    ...when(!area, missing('area', '地域（area）がありません', '市区町村コードを書いてください。')),
    ...when(
      !host,
      missing('host', 'ひらくところ（host）がありません', '団体や役所の名前を書いてください。'),
    ),
    ...when(
      !place && !online,
      missing(
        'place',
        '会場（place）がありません',
        '会場の名前を書いてください。オンラインだけなら online: true。',
      ),
    ),
    ...when(
      booking === 'needed' && !isReachable,
      missing(
        'booking',
        '予約がいるのに、連絡先がありません',
        'phones、email、form、url のどれかを書いてください。',
      ),
    ),
  ];
};

const areaFindings: Judge = ({ area = [] }, { areas }) =>
  area.flatMap((code, at) =>
    when(
      code !== 'national' && areas !== undefined && areas.get(code) === undefined,
      wrong(
        'unknown-area',
        ['area', at],
        `「${code}」という市区町村コードは、一覧にありません`,
        'content/municipalities.csv の code の列にあるコードを書いてください。',
      ),
    ),
  );

/** Texts that people read, with where they stand. */
function textsOf(value: unknown, path: Path = []): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const NOT_READ: ReadonlySet<unknown> = new Set(['entry', 'url', 'form', 'email', 'number']);
/** Whatever table of danger is at hand, or none. */
const PLAINEST = tellingWords({
  telling: ['暴力', '虐待', 'DV', 'ストーカー', '性被害', '性犯罪', 'つきまと'],
  topics: [],
});

const readTexts = (file: GatheringFile) =>
  textsOf(file).filter(([path]) => !NOT_READ.has(path.at(-1)));

/** What about violence has a day and a place is where somebody can wait for it. */
const safetyFindings: Judge = (file, { violence = [] }) => {
  const telling = [...PLAINEST, ...violence];
  const texts = readTexts(file).filter(([path]) => path[0] !== 'source');
  return [
    ...(file.needs ?? []).flatMap((need, at) =>
      when(isSensitiveNeed(need), refused(['needs', at], '暴力・虐待の困りごとです')),
    ),
    ...texts.flatMap(([path, text]): readonly Finding[] => {
      if (speaksOfShelter(text))
        return [
          wrong(
            'shelter',
            path,
            'にげる人をかくまう場所のことが書いてあります',
            '場所が知られると危険です。このファイルは出さないでください。',
          ),
        ];
      if (isTellingText(text, telling)) return [refused(path, '暴力・虐待のことが書いてあります')];
      return when(saysHidden(text), refused(path, '場所を公表していない集まりです'));
    }),
  ];
};

const NAMES: ReadonlySet<unknown> = new Set(['host', 'label', 'publisher']);

const personFindings: Judge = (file) =>
  readTexts(file).flatMap(([path, text]) => {
    const isName = NAMES.has(path.at(-1)) || path.join('.') === 'place.name';
    const part = personalPart(text);
    return [
      ...when(
        isName && isPersonsName(text),
        wrong(
          'persons-name',
          path,
          `人の名前かもしれません（「${text.slice(0, 40)}」）`,
          '人の名前はのせません。団体、部署、会場の名前を書いてください。',
        ),
      ),
      ...when(
        part !== undefined,
        doubt(
          'personal-contact',
          path,
          `文の中に、個人の電話やメール、名前かもしれないものがあります（${part}）`,
          '公開していると確かめられないときは、消してください。公開しているものは phones や email に書きます。',
        ),
      ),
    ];
  });

const seenFindings: Judge = ({ source, cancelled }, { today }) => {
  const seen: readonly (readonly [Path, string | undefined])[] = [
    [['cancelled', 'on'], cancelled?.on],
    ...source.flatMap(
      ({ retrieved, as_of: day }, at): readonly (readonly [Path, string | undefined])[] => [
        [['source', at, 'retrieved'], retrieved],
        [['source', at, 'as_of'], day === undefined ? undefined : firstDayOf(day)],
      ],
    ),
  ];
  return [
    ...when(
      source.length === 0,
      wrong(
        'missing-field',
        ['source'],
        '出典（source）が1つもありません',
        'チラシやお知らせのページの題名とアドレスを書いてください。出典のないことは、のせません。',
      ),
    ),
    ...seen.flatMap(([path, day]) =>
      when(
        today !== undefined && day !== undefined && day > today,
        wrong(
          'future-date',
          path,
          `「${day}」は、まだ来ていない日です`,
          '実際に見た日や、資料の日を書いてください。',
        ),
      ),
    ),
  ];
};

const templateValues: Judge = (file) =>
  textsOf(file)
    .filter(([, text]) => isTemplateValue(text))
    .map(([path, text]) =>
      doubt(
        'left-from-template',
        path,
        `見本のままの値です（「${text}」）`,
        '本当の値を書くか、この行を消してください。',
      ),
    );

const JUDGES: readonly Judge[] = [
  dayFindings,
  endFindings,
  farFindings,
  emptyFindings,
  bookingFindings,
  holderFindings,
  areaFindings,
  safetyFindings,
  personFindings,
  seenFindings,
  templateValues,
];

/** What is wrong with a file of a sound form. */
export const gatheringFindings: Judge = (file, around) =>
  JUDGES.flatMap((judge) => judge(file, around));
