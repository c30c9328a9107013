/** こよみのファイル: read back by another program, and held against badge, label and the calendar of the page on every day. */
import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/time/calendar-date.ts';
import { isJapaneseHoliday } from '../../src/domain/time/holidays.ts';
import { isSure, type Opening } from '../../src/domain/time/opening.ts';
import { nextOpenings, openAt, openingsOn } from '../../src/domain/time/openings.ts';
import { opennessOf } from '../../src/domain/time/open-now.ts';
import { openingHoursOf } from '../../src/domain/time/read-hours.ts';
import { monthCalendar, splitByDays } from '../../src/domain/entry/month-calendar.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { calendarOf } from '../../src/exchange/calendar/calendar-file.ts';
import { folded, icalText } from '../../src/exchange/calendar/ical-text.ts';
import { comingOpenings, lastDay } from '../../src/exchange/calendar/opening-events.ts';
import { leaving } from '../../src/exchange/leaving.ts';
import { calendarFileText } from '../../src/words/ja/calendar-file.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';

const TODAY = '2026-11-22';

function entry(lines: string, id = 'mihon/mihon/cafe', of: Parameters<typeof sampleEntry>[1] = {}) {
  const { resource, problems } = readEntry(id, id, Buffer.from(sampleEntry(lines, of)));
  if (!resource) throw new Error(problems.map(({ message }) => message).join('\n'));
  return resource;
}

function fileOf(resources: readonly Resource[], today = TODAY): string {
  const { dated } = splitByDays(leaving(resources, 'calendar'), today);
  return calendarOf(
    { title: '見本市のこよみ', description: '見本', address: 'https://catalogue.example/a.ics' },
    comingOpenings(dated, today, isJapaneseHoliday),
    {
      today,
      host: 'catalogue.example',
      addressOf: ({ id }) => `https://catalogue.example/resources/${id}/`,
      words: {
        summary: calendarFileText.summary,
        description: (one, page) => calendarFileText.description(one, page, today),
      },
    },
  );
}

interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string | undefined;
  readonly opening: Opening;
  /** of its beginning, in the time of Greenwich */
  readonly utc: string;
}

const dayOf = (time: ICAL.Time) => time.toString().slice(0, 10);

/** As a program of others reads it. */
function read(file: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  expect(zones.map(({ tzid }) => tzid)).toEqual(['Asia/Tokyo']);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const start = event.startDate;
    const date = dayOf(start);
    const minutes = (time: ICAL.Time) =>
      time.hour * 60 + time.minute + daysBetween(date, dayOf(time)) * 1440;
    const hasEnd = component.getFirstPropertyValue('dtend') !== null;
    const zoned = start.clone();
    zoned.zone = zones[0]!;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      status: (component.getFirstPropertyValue('status') as string | null) ?? undefined,
      utc: zoned.convertToZone(ICAL.Timezone.utcTimezone).toString(),
      opening: {
        date,
        start: start.isDate ? null : minutes(start),
        end: hasEnd ? minutes(event.endDate) : null,
      },
    };
  });
}

const bare = ({ date, start, end }: Opening): Opening => ({ date, start, end });
const yearOf = (today: string) =>
  Array.from({ length: daysBetween(today, lastDay(today)) + 1 }, (_, day) => addDays(today, day));

describe('1行の長さ', () => {
  const anything = fc.string({ unit: fc.constantFrom(...'aあ𠮷é;,\\ '), maxLength: 300 });

  it('is never more than 75 octets, no character is cut in two, and nothing is lost', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const line = `SUMMARY:${icalText(text)}`;
        const lines = folded(line).split('\r\n');
        for (const one of lines) {
          const bytes = Buffer.from(one, 'utf8');
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(one);
        }
        expect(lines.map((one, at) => (at === 0 ? one : one.slice(1))).join('')).toBe(line);
        expect(lines.slice(1).every((one) => one.startsWith(' ') && one.length > 1)).toBe(true);
      }),
    );
  });

  it('keeps what other programs read as it was', () => {
    fc.assert(
      fc.property(anything, (name) => {
        fc.pre(name.trim() !== '');
        const place = entry('hours: [第1火 10:00-12:00]');
        const events = read(fileOf([{ ...place, name }]));
        expect(events[0]!.summary).toBe(`${name}（地域カフェ・認知症カフェ）`);
      }),
      { numRuns: 30 },
    );
  });
});

describe('開く日の予定', () => {
  const RULES = [
    '毎週火・金 13:00-16:00',
    '毎週水 10:00-12:00・14:00-翌1:00',
    '第2・第4土 8:30-10:00',
    '最終金 18:00-20:00',
    '第5土 10:00-11:00',
    '毎月25日',
    '毎月1日 17:00-',
    '毎月末日 9:00-10:00',
    '祝日 11:00-15:00',
    '4月-7月の毎週木 9:00-10:00',
  ];
  const EXCEPT = ['祝日', '年末年始', 'お盆', '第3火', '祝日の翌日', '2027-03-25'];
  const some = (list: readonly string[], least: number) =>
    fc.subarray([...list], { minLength: least, maxLength: 4 });
  const CHANGE =
    'changes:\n  - from: 2027-01-04\n    to: 2027-01-20\n    closed: true\n  - from: 2027-02-05\n    hours: [毎日 7:00-8:00]';
  const linesOf = (hours: readonly string[], except: readonly string[], changes: string) =>
    [
      `hours:\n${hours.map((one) => `  - ${one}`).join('\n')}`,
      ...(except.length > 0 ? [`except: [${except.join(', ')}]`] : []),
      ...(changes ? [changes] : []),
    ].join('\n');

  it('agree with the calendar, the badge and the label on every day of the year', () => {
    fc.assert(
      fc.property(
        some(RULES, 1),
        some(EXCEPT, 0),
        fc.constantFrom('', CHANGE, 'until: 2027-04-10'),
        (rules, except, changes) => {
          const place = entry(linesOf(rules, except, changes));
          const hours = openingHoursOf(place)!;
          const events = read(fileOf([place])).map(({ opening, ...rest }) => ({
            ...rest,
            ...opening,
          }));
          const byDay = Map.groupBy(events, ({ date }) => date);
          for (const date of yearOf(TODAY)) {
            const month = monthCalendar(
              [{ resource: place, hours }],
              date.slice(0, 7),
              TODAY,
              isJapaneseHoliday,
            );
            const inMonth = month.weeks.flat().find((day) => day?.date === date);
            const there = byDay.get(date) ?? [];
            expect(there.map(bare)).toEqual(
              (inMonth?.openings ?? []).map(({ opening }) => bare(opening)),
            );
            // On most days of a month: the calendar counts it among those of every day.
            if (month.steady.length > 0) continue;
            const openings = openingsOn(hours, date, isJapaneseHoliday);
            expect(there.map(bare)).toEqual(openings.map(bare));
            const [first] = openings;
            if (!first) {
              expect(openAt(hours, { date, minutes: 720 }, isJapaneseHoliday)).not.toBe('open');
              continue;
            }
            const dawn = { date, minutes: 180 };
            expect(bare(nextOpenings(hours, dawn, isJapaneseHoliday, 1)[0]!)).toEqual(
              bare(there[0]!),
            );
            for (const [at, opening] of openings.entries()) {
              expect(there[at]!.status).toBe(isSure(opening) ? undefined : 'TENTATIVE');
              if (!isSure(opening)) continue;
              const now = { date, minutes: opening.start! };
              expect(openAt(hours, now, isJapaneseHoliday)).toBe('open');
              expect(opennessOf(hours, now, isJapaneseHoliday)?.is).toBe('open');
            }
          }
          expect(events.every(({ date }) => date >= TODAY && date <= lastDay(TODAY))).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('stand in the time of Japan: 8:30 on a Saturday is Friday in Greenwich and Saturday here', () => {
    const [event] = read(fileOf([entry('hours: [第2土 8:30-10:00]')]));
    expect(event).toMatchObject({
      opening: { date: '2026-12-12', start: 510, end: 600 },
      utc: '2026-12-11T23:30:00Z',
    });
  });

  it('keep their names from edition to edition, and no two have one', () => {
    const places = [
      entry('hours: [毎週水 10:00-12:00・14:00-16:00]'),
      entry('hours: [毎週水 10:00-12:00]', 'mihon/mihon/other'),
    ];
    const names = (today: string) => read(fileOf(places, today)).map(({ uid }) => uid);
    const [now, later] = [names(TODAY), names('2026-12-20')];
    expect(new Set(now).size).toBe(now.length);
    const coming = (uid: string) => (/-(\d{8})-/.exec(uid)?.[1] ?? '') >= '20261220';
    const old = new Set(later);
    expect(now.filter(coming).filter((uid) => !old.has(uid))).toEqual([]);
    expect(now.filter(coming).length).toBeGreaterThan(100);
  });

  it('are the same to the byte when made twice, and say the day, the page and what to do first', () => {
    const place = entry('hours: [第1火 10:00-12:00]\nphones:\n  - number: "03-0000-0000"');
    expect(fileOf([place])).toBe(fileOf([place]));
    const [event] = read(fileOf([place]));
    expect(event!.description.split('\n')).toEqual([
      '行く前に、電話や公式サイトで確かめてください。',
      '第1火曜 10:00–12:00',
      '電話 03-0000-0000',
      '2026年10月1日の時点（電話で確認、見本市）',
      'https://catalogue.example/resources/mihon/mihon/cafe/',
    ]);
  });

  it.each([
    ['about violence', entry('needs: [violence]\nhours: [第1火 10:00-12:00]')],
    ['hidden', entry('location: hidden\nhours: [第1火 10:00-12:00]')],
    ['closed', entry('hours: [第1火 10:00-12:00]\nstatus:\n  state: closed\n  on: 2026-04-01')],
    ['paused', entry('hours: [第1火 10:00-12:00]\nstatus: paused')],
    ['a line', entry('hours: [第1火 10:00-12:00]', 'mihon/mihon/line', { kind: 'helpline' })],
    ['of a timetable that has run out', entry('hours: [第1火 10:00-12:00]\nuntil: 2026-10-31')],
  ])('are none for a place that is %s', (_what, place) => {
    expect(read(fileOf([place]))).toEqual([]);
  });
});
