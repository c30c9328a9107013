/** 県の窓口が、県のすべての人のものとはかぎらない: what an entry says of the part that it serves. */
import { describe, expect, it } from 'vitest';
import { matchRecordOf, type MatchRecord } from '../../src/matching/match-record.ts';
import { match } from '../../src/matching/match.ts';
import { questionsOf } from '../../src/words/ja/reasons.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';
import { asked, CONTEXT, PREFECTURE, record } from './sample-records.ts';

const center = (fields: Partial<MatchRecord>) =>
  record('prefecture/center', 'hikikomori-center', { area: [PREFECTURE], ...fields });
const answers = asked({ needs: ['withdrawn'], age: 30 });
const found = (one: MatchRecord) => match(answers, [one], CONTEXT).suggestions;

describe('使える人の説明', () => {
  const resource = realCatalogue().resources[0]!;
  const said = (who_note: string) => {
    const { outside, servesPart } = matchRecordOf({ ...resource, area: [PREFECTURE], who_note });
    return { outside, servesPart };
  };

  it.each([
    ['福岡市と北九州市のほかの福岡県に住む人', ['福岡市', '北九州市']],
    ['大阪府内（大阪市と堺市のほか）に住む人', ['大阪市', '堺市']],
    ['埼玉県（さいたま市を除く）に住む・働く人', ['さいたま市']],
    ['基本的に、札幌市のほかに住む道民', ['札幌市']],
    ['県内の本人。新潟市に住む人は、市のセンターへ', ['新潟市']],
    ['10代などの若い人のほか、支援がいる人も', undefined],
    ['静岡市と浜松市には、市の相談先があります', undefined],
  ])('%s', (note, cities) => {
    expect(said(note).outside).toEqual(cities);
  });

  it('tells that it serves a part alone', () => {
    expect(said('静岡県の東部（賀茂、富士）を受け持っています').servesPart).toBe(true);
    expect(said('県南に住む39歳までの人と家族').servesPart).toBe(true);
    expect(said('県内に住む人').servesPart).toBeUndefined();
  });
});

describe('その説明のある窓口', () => {
  it('is none of the city that has its own', () => {
    expect(found(center({ outside: ['見本市'] }))).toEqual([]);
    expect(found(center({ outside: ['ほかの市'] }))).toHaveLength(1);
  });

  it('for a part of the prefecture is asked whether this is one', () => {
    const [place] = found(center({ servesPart: true }));
    expect(place!.verdict).toBe('ask');
    expect(questionsOf(place!, CONTEXT.places)).toContain('見本市に住んでいても使えますか');
  });
});
