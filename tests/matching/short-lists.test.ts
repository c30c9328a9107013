/** みじかい一覧: what stands in the first five where little answers, and what is no answer however short the list is. */
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { matchRecordOf } from '../../src/matching/match-record.ts';
import { match } from '../../src/matching/match.ts';
import { questionsOf } from '../../src/words/ja/reasons.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { asked, CONTEXT, line, offered, PREFECTURE, record, seen } from './sample-records.ts';

const desk = record('city/desk', 'self-reliance-desk');
const council = record('city/council', 'social-welfare-council');

describe('おもに、ほかの人のための場所', () => {
  const room = record('city/room', 'ibasho-hikikomori', {
    needs: ['withdrawn', 'place'],
    for: { hikikomori: 'mainly' },
  });
  const lonely = asked({ needs: ['place'], age: 27, step: 1 });
  const hall = (id: string) => record(`city/${id}`, 'intergenerational');
  const talk = line('talk', { needs: ['health', 'place'] });

  it('is asked of after what is for anybody, and before a line that hardly answers', () => {
    const ids = offered(lonely, [talk, room, hall('a')]);
    expect(ids.indexOf(room.id)).toBe(1);
    expect(seen(lonely, room).verdict).toBe('ask');
    const three = ['a', 'b', 'c'].map(hall);
    expect(offered(lonely, [room, ...three]).at(-1)).toBe(room.id);
  });

  it('だけ stays folded, and so does what is of the prefecture, or for a group that many know themselves to be none of', () => {
    const only = { ...room, for: { hikikomori: 'only' } as const };
    const wide = { ...room, area: [PREFECTURE] };
    const leavers = { ...room, for: { 'care-leaver': 'mainly' } as const };
    for (const other of [only, wide, leavers])
      expect(offered(lonely, [other, hall('a')]), JSON.stringify(other.for)).not.toContain(
        other.id,
      );
  });

  it('a desk is asked of where fewer than three answer, and of no one who is old or said what group they are of', () => {
    const centre = record('city/mind', 'mental-health-center');
    const growth = record('city/growth', 'developmental-support');
    const ill = asked({ needs: ['health', 'place'], age: 24, step: 1 });
    expect(offered(ill, [desk, centre, growth]).slice(0, 2)).toEqual([centre.id, growth.id]);
    expect(questionsOf(seen(ill, growth), CONTEXT.places)).toContain('診断がなくても使えますか');
    expect(offered({ ...ill, age: 79 }, [desk, council, growth])).not.toContain(growth.id);
    const said = { ...ill, audiences: ['intellectual'] as const };
    expect(offered(said, [desk, council, growth])).not.toContain(growth.id);
    const three = ['public-health-center', 'general-desk', 'intergenerational'] as const;
    const others = three.map((kind) =>
      record(`city/${kind}`, kind, { needs: ['health', 'place'] }),
    );
    expect(offered(ill, [...others, growth])).not.toContain(growth.id);
  });
});

describe('穴うめの電話', () => {
  const lines = ['a', 'b', 'c'].map((id) => line(id, { needs: ['unknown', 'money', 'health'] }));
  const isLine = (id: string) => id.startsWith('national/');

  it('is one at most, and none where three answer', () => {
    const poor = asked({ needs: ['money'], age: 40 });
    expect(offered(poor, [...lines, desk]).filter(isLine)).toHaveLength(1);
    const office = record('city/office', 'welfare-office');
    expect(offered(poor, [...lines, desk, council, office]).filter(isLine)).toEqual([]);
  });

  it('stands for who can do nothing but from home, though three answer', () => {
    const others = ['mental-health-center', 'public-health-center', 'general-desk'] as const;
    const near = others.map((kind) => record(`city/${kind}`, kind, { needs: ['withdrawn'] }));
    const home = asked({ needs: ['withdrawn'], age: 30, step: 0 });
    const heard = lines.map((one) => ({ ...one, needs: ['unknown', 'withdrawn'] as const }));
    expect(offered(home, [...heard, ...near]).filter(isLine)).toHaveLength(1);
  });

  it('is what a child uses: of these there may be more', () => {
    const child = asked({ needs: ['health'], age: 13 });
    expect(offered(child, [...lines, desk]).filter(isLine).length).toBeGreaterThan(1);
  });

  it('that can only be called is none for whom calling is hard, where there is something to write to', () => {
    const call = line('call', { needs: ['school'], ages: { max: 18 } });
    const chat = {
      ...call,
      id: 'national/chat',
      name: 'チャット',
      phones: undefined,
      chat: 'https://example.jp/',
    };
    const others = ['a', 'b'].map((id) => record(`city/${id}`, 'study-support'));
    const pupil = asked({ needs: ['school'], age: 14, conditions: ['no_phone'] });
    const ids = offered(pupil, [call, chat, ...others]);
    expect(ids).toContain(chat.id);
    expect(ids).not.toContain(call.id);
    expect(offered({ ...pupil, conditions: [] }, [call, chat, ...others])).toContain(call.id);
  });
});

describe('種類が、そのことの答えではないとき', () => {
  it('生活保護の窓口 is none for health alone, but for who is old', () => {
    const office = record('city/office', 'welfare-office');
    const ill = asked({ needs: ['health', 'place'], age: 24 });
    expect(offered(ill, [office, council])).not.toContain(office.id);
    expect(offered({ ...ill, needs: ['health', 'money'] }, [office])).toContain(office.id);
    expect(offered({ ...ill, age: 79 }, [office, council])).toContain(office.id);
  });

  it('中間的就労 waits for who speaks of no step', () => {
    const training = record('prefecture/training', 'intermediate-trainee', { area: [PREFECTURE] });
    const others = ['hello-work', 'self-reliance-desk', 'youth-consultation'] as const;
    const near = others.map((kind) => record(`city/${kind}`, kind, { needs: ['work'] }));
    const seeks = asked({ needs: ['work'], age: 33 });
    expect(offered(seeks, [training, ...near])).not.toContain(training.id);
    for (const more of [
      { step: 4 },
      { needs: ['work', 'steps'] },
      { needs: ['work', 'withdrawn'] },
    ] as const)
      expect(offered({ ...seeks, ...more }, [training, ...near])).toContain(training.id);
  });

  it.each(['intermediate-trainee', 'work-preparation', 'work-experience'] as const)(
    '%s is behind who can work, unless they ask for training',
    (kind) => {
      const training = record(`city/${kind}`, kind, { needs: ['work', 'steps'] });
      const able = asked({ needs: ['work'], age: 52, step: 5 });
      expect(seen(able, training).verdict).toBe('differs');
      expect(seen({ ...able, step: 4 }, training).verdict).not.toBe('differs');
      expect(seen({ ...able, needs: ['work', 'steps'] }, training).verdict).not.toBe('differs');
    },
  );

  it('求人 waits for who works and is ill, not for who is ill and looks for work', () => {
    const hello = record('city/hello', 'hello-work');
    const others = ['mental-health-center', 'public-health-center', 'general-desk'] as const;
    const near = others.map((kind) => record(`city/${kind}`, kind, { needs: ['health', 'work'] }));
    const ill = asked({ needs: ['health', 'work'], age: 44, step: 6 });
    expect(offered(ill, [hello, ...near])).not.toContain(hello.id);
    expect(offered({ ...ill, needs: ['work', 'health'] }, [hello, ...near])).toContain(hello.id);
  });

  it('遠い県の窓口 stands behind what is in the town, for who wishes to be fetched', () => {
    const far = record('prefecture/far', 'hikikomori-center', { area: [PREFECTURE] });
    const near = record('city/near', 'volunteering', { needs: ['withdrawn', 'steps'] });
    const fetched = asked({ needs: ['withdrawn'], age: 40, step: 2, conditions: ['pickup'] });
    expect(offered(fetched, [far, near])).toEqual([near.id, far.id]);
    expect(offered({ ...fetched, conditions: [] }, [far, near])[0]).toBe(far.id);
    expect(offered(fetched, [{ ...far, pickup: true }, near])[0]).toBe(far.id);
  });
});

describe('今日食べるものがない人', () => {
  const hungry = asked({ needs: ['food'], urgent: ['food'] });
  const pantry = record('city/pantry', 'food-pantry');

  it('sees what gives today first, what one may ask behind the desks, what nobody can be asked about last', () => {
    expect(offered(hungry, [desk, pantry])[0]).toBe(pantry.id);
    const unknown = { ...pantry, id: 'city/unknown', hours: undefined };
    expect(offered(hungry, [desk, unknown]).slice(0, 2)).toEqual([desk.id, unknown.id]);
    const lost = { ...unknown, id: 'city/lost', phones: undefined };
    const talk = line('talk', { needs: ['unknown', 'food'] });
    expect(offered(hungry, [lost, desk, council, talk]).at(-1)).toBe(lost.id);
    const today = { ...lost, hours: ['毎日 9:00-17:00'] };
    expect(offered(hungry, [desk, today])[0]).toBe(today.id);
  });
});

describe('地域包括支援センターがいくつもある町', () => {
  const mother = asked({ needs: ['family'], age: 83, asker: 'family' });
  const centers = ['a', 'b'].map((id) => record(`city/${id}`, 'community-care-center'));

  it('one asks which serves the address; of one alone nobody need ask', () => {
    expect(seen(mother, centers[0]!).verdict).toBe('fits');
    const [first] = match(mother, centers, CONTEXT).suggestions;
    expect(first!.verdict).toBe('ask');
    expect(questionsOf(first!, CONTEXT.places)).toEqual(['わたしの住所は、こちらの担当ですか']);
  });
});

describe('文にだけ書いてある、書く相談', () => {
  const told = (written: string) => {
    const text = new TextEncoder().encode(sampleEntry(written));
    return matchRecordOf(readEntry('mihon/a', 'a.md', text).resource!).isWrittenTo;
  };
  const phone = 'phones: [{number: "03-1234-5678"}]\n';

  it.each([
    [`${phone}summary: 悩みを、電話、メール、LINEで24時間相談できます。`, true],
    [`${phone}first_visit_note: "予約の方法: 電話、LINE"`, true],
    [`${phone}first_visit_note: メールの返事は10日ほどかかります`, undefined],
    [`${phone}summary: 電話と窓口で相談できます。`, undefined],
    ['summary: LINEで相談できます。', undefined],
  ] as const)('%s', (written, expected) => {
    expect(told(written)).toBe(expected);
  });
});
