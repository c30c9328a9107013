/** 場所のページの一文: made of the place's own facts, never longer than an entry's own may be. */
import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import { readDanger } from '../../src/catalogue/read/read-danger.ts';
import { cardExtras } from '../../src/domain/entry/card-extras.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { KIND_SENTENCES } from '../../src/domain/vocabulary/kind-sentences.ts';
import { ownSummary } from '../../src/site/entry/own-summary.ts';
import { factSummary, SUMMARY_LENGTH, type SummaryFacts } from '../../src/words/ja/summary.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const MEALS = KIND_SENTENCES['children-cafeteria'];
const facts = (more: Partial<SummaryFacts>): SummaryFacts => ({
  isReachable: true,
  hasOwnDays: true,
  ...more,
});

describe('ひとことのない場所の一文', () => {
  it.each([
    [
      facts({ place: '渋谷区恵比寿', hours: '第2・第4水曜 15:00–19:00', fee: '無料' }),
      `渋谷区恵比寿で、第2・第4水曜 15:00–19:00に開きます。${MEALS}無料です。`,
    ],
    [
      facts({
        place: '文京区小石川',
        hoursNote: '木曜日、17:00〜18:00（月に1回くらい。何週目かは、資料では分かりません）',
      }),
      `文京区小石川で、月に1回くらい、木曜日、17:00〜18:00に開きます。${MEALS}`,
    ],
    [
      facts({
        place: '練馬区栄町',
        hoursNote: '日曜日、11:00〜15:00（何週目かは、資料では分かりません）',
      }),
      `練馬区栄町で、日曜日、11:00〜15:00に開きます。${MEALS}`,
    ],
    [
      facts({ place: '大田区新蒲田', isReachable: false }),
      `大田区新蒲田にあります。いつ開くか、どう連絡するかは、分かっていません。${MEALS}`,
    ],
    [
      facts({ place: '大田区新蒲田' }),
      `大田区新蒲田にあります。いつ開くかは、分かっていません。${MEALS}`,
    ],
    [facts({ place: '大田区新蒲田', hasOwnDays: false }), `大田区新蒲田にあります。${MEALS}`],
    [facts({ hasOwnDays: false }), MEALS],
  ])('%j → %s', (given, sentence) => expect(factSummary(MEALS, given)).toBe(sentence));

  it('は、どんな事実からでも80字をこえず、種類の一文を失わない', () => {
    const text = fc.option(
      fc.string({ maxLength: 120, unit: fc.constantFrom(...'あ亜1。、〜日') }),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(
        fc.record({
          place: text,
          hours: text,
          hoursNote: text,
          fee: text,
          who: text,
          isReachable: fc.boolean(),
          hasOwnDays: fc.boolean(),
        }),
        fc.constantFrom(...Object.values(KIND_SENTENCES)),
        (given, sentence) => {
          const made = factSummary(sentence, given);
          expect([...made].length).toBeLessThanOrEqual(SUMMARY_LENGTH);
          expect(made).toContain(sentence);
        },
      ),
    );
  });
});

describe('いまのカタログの一文', () => {
  const { resources } = realCatalogue();
  const municipalities = readMunicipalities(resolve('content'));
  const danger = readDanger(resolve('content'), new Set(resources.map(({ id }) => id))).table;
  const extraOf = cardExtras({ resources, municipalities, danger, kindDesks: [] });
  const made = resources.map((resource) => ({
    resource,
    text: ownSummary(resource, extraOf(resource), municipalities.get(resource.area[0]!)?.name),
  }));

  it('は、どれも80字まで', () => {
    for (const { resource, text } of made)
      expect([...text].length, resource.id).toBeLessThanOrEqual(SUMMARY_LENGTH);
  });

  it('は、子ども食堂ごとに、その場所のことを言う', () => {
    const meals = made.filter(
      ({ resource }) => resource.kind === 'children-cafeteria' && resource.status.state === 'open',
    );
    const same = meals.filter(({ text }) => text === MEALS);
    expect(same.length / meals.length).toBeLessThan(0.03);
  });

  it('は、暴力の相談先の場所と時間を言わない', () => {
    for (const { resource, text } of made)
      if (resource.summary === undefined && resource.needs.some(isSensitiveNeed))
        expect(text).toBe(KIND_SENTENCES[resource.kind]);
  });
});
