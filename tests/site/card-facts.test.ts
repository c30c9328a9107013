import fc from 'fast-check';
import { longDateLabel } from '../../src/words/ja/date.ts';
import { describe, expect, it } from 'vitest';
import { cardExtras, deskExtra, withCard } from '../../src/domain/entry/card-extras.ts';
import { cardSourceOf, type CardSource } from '../../src/domain/entry/card-source.ts';
import { deskRecordOf } from '../../src/domain/entry/desk-record.ts';
import { isJapaneseHoliday } from '../../src/domain/time/holidays.ts';
import { KINDS } from '../../src/domain/vocabulary/kind.ts';
import { matchRecordOf } from '../../src/matching/match-record.ts';
import { cardSourceOfDocument } from '../../src/search/index/search-document.ts';
import { askLine, cardFacts } from '../../src/site/entry/card-facts.ts';
import { cardText } from '../../src/words/ja/card.ts';
import { kindWords } from '../../src/words/ja/kind-words.ts';
import { realCatalogue, realIndex } from '../catalogue/real-catalogue.ts';

const { resources, municipalities, danger, kindDesks } = realCatalogue();
const extraOf = cardExtras({ resources, municipalities, danger, kindDesks });
const index = realIndex();
const documents = new Map(index.documents.map((one) => [one.id, one]));
const sent = <T>(record: T): T => JSON.parse(JSON.stringify(record)) as T;
const clock = { now: { date: '2026-11-26', minutes: 600 }, isHoliday: isJapaneseHoliday };

describe('カードのことがら', () => {
  it('are the same on pages, in search, matching and つなぎ帳, for every entry', () => {
    for (const resource of resources) {
      const extra = extraOf(resource);
      const [match, desk] = [
        withCard(matchRecordOf(resource), extra),
        withCard(deskRecordOf(resource), deskExtra(extra)),
      ].map(sent) as [ReturnType<typeof matchRecordOf>, ReturnType<typeof deskRecordOf>];
      const page = cardFacts(cardSourceOf(resource, extra), clock);
      expect(cardFacts(cardSourceOf(desk, desk.card), clock), resource.id).toEqual(page);
      const found = cardSourceOfDocument(documents.get(resource.id)!);
      const { contact } = page;
      // The address of a site is left to the page of the place.
      const withoutAddress =
        contact?.label === cardText.ways.url
          ? { ...page, contact: { label: cardText.onPage, isPhone: false } }
          : page;
      expect(cardFacts(found!, clock), resource.id).toEqual(withoutAddress);
      expect(cardFacts(cardSourceOf(match, match.card), clock), resource.id).toEqual(
        withoutAddress,
      );
    }
  });

  it('lead somewhere from every place that has not ended, and say how old they are', () => {
    for (const resource of resources.filter(({ status }) => status.state !== 'closed')) {
      const { contact, ask, asOf, isOld } = cardFacts(
        cardSourceOf(resource, extraOf(resource)),
        clock,
      );
      expect(contact ?? ask?.desks[0], resource.id).toBeDefined();
      expect(asOf).toBe(
        resource.asOf === undefined
          ? '資料の日は分かりません'
          : `${longDateLabel(resource.asOf.slice(0, 7))}の情報${isOld ? '（古いかもしれません）' : ''}`,
      );
    }
  });

  const source = (more: Partial<CardSource>): CardSource => ({
    kind: 'salon',
    needs: ['place'],
    state: 'open',
    on: '2026-10-01',
    ...more,
  });
  const said = (more: Partial<CardSource>) => cardFacts(source(more), clock);

  it('say for whom in its own word first, never everybody where nothing is said', () => {
    expect(said({}).who).toBeUndefined();
    expect(said({ for: 'anyone' }).who).toBe('だれでも');
    expect(said({ for: { child: 'only', disability: 'mainly' } }).who).toBe(
      '子どもとその親だけ・おもに 障害のある人',
    );
    expect(said({ ages: { min: 15, max: 39 }, for_women: true }).who).toBe(
      '女性だけ・15歳から39歳まで',
    );
    expect(said({ whoNote: '不登校の中学生' }).who).toBe('不登校の中学生');
    expect(said({ kind: 'continuous-b' }).who).toBe('ふつうは 障害のある人');
  });

  it('say what is not known as not known, for what is open alone', () => {
    expect(said({}).unknown).toBe('時間・お金は要確認');
    expect(said({ fee: 'free', hoursNote: '月2回' }).unknown).toBeUndefined();
    expect(said({ state: 'paused', fee: undefined })).toMatchObject({ state: 'お休み中' });
    expect(said({ state: 'paused' }).unknown).toBeUndefined();
    expect(said({ kind: 'helpline', hoursNote: '24時間' }).unknown).toBeUndefined();
  });

  it('say whom to ask, and claim nothing of an office that has a number somewhere', () => {
    const desks = [{ name: '見本社会福祉協議会', number: '03-0000-0001' }];
    const line = (more: Partial<CardSource>) => askLine(said(more).ask!);
    expect(line({ ask: { as: 'knows', desks } })).toBe(
      '連絡先は、まだ分かっていません。見本社会福祉協議会（03-0000-0001）が知っているかもしれません',
    );
    expect(line({ ask: { as: 'knows', desks }, kind: 'welfare-office' })).toMatch(
      /^連絡先は、まだ分かっていません。/,
    );
    expect(line({ ask: { as: 'keeps', desks } })).toBe(
      '連絡先は、まだ分かっていません。こうした場所をまとめている見本社会福祉協議会（03-0000-0001）に聞けます',
    );
    expect(line({ ask: { as: 'safe', desks } })).toMatch(/安全に話せる電話/);
  });

  it('offer a number before any other way, and that as an address to press', () => {
    const { contact } = said({ phone: '0312345678', way: ['form', 'https://example.jp/'] });
    expect(contact).toEqual({ label: '03-1234-5678', href: 'tel:0312345678', isPhone: true });
    fc.assert(
      fc.property(
        fc.constantFrom('line', 'chat', 'form', 'email', 'sms', 'url' as const),
        (way) => {
          const href = said({ way: [way, 'x'] }).contact?.href;
          expect(href).toBe({ email: 'mailto:x', sms: 'sms:x' }[way as string] ?? 'x');
        },
      ),
    );
  });

  it('has no two kinds of one everyday word', () => {
    const words = KINDS.map(({ id }) => kindWords(id).word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    for (const { id, label } of KINDS)
      expect([undefined, label], id).toContain(kindWords(id).official);
  });
});
