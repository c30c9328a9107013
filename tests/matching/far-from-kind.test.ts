/** 種類から遠い困りごと: a kind names the need, and the person means another thing by it. */
import { describe, expect, it } from 'vitest';
import { asked, line, offered, PREFECTURE, record, seen } from './sample-records.ts';

describe('法律の相談に、家族のこと', () => {
  const law = record('prefecture/law', 'legal-consumer', {
    area: [PREFECTURE],
    needs: ['debt', 'family'],
  });

  it.each([['parenting'], ['school', 'work'], ['withdrawn', 'housing'], ['health']] as const)(
    'beside %s it is asked, and stands behind who hears of it',
    (...needs) => {
      const answers = asked({ needs: ['family', ...needs] });
      const parents = line('parents', { needs: [needs[0], 'family'] });
      expect(seen(answers, law).verdict).toBe('ask');
      expect(offered(answers, [law, parents])[0]).toBe(parents.id);
    },
  );

  it.each([[], ['debt'], ['housing', 'money'], ['papers']] as const)(
    'alone or beside %s it hears of a divorce',
    (...needs) => {
      expect(seen(asked({ needs: ['family', ...needs] }), law).verdict).toBe('fits');
    },
  );
});

describe('役割をもちたい人に、自立相談の窓口', () => {
  const desk = record('city/desk', 'self-reliance-desk');

  it('is asked where nothing is lacking, and fits who also looks for work or practises it', () => {
    expect(seen(asked({ needs: ['steps', 'place'], step: 3 }), desk).verdict).toBe('ask');
    expect(seen(asked({ needs: ['steps', 'work'], step: 3 }), desk).verdict).toBe('fits');
    expect(seen(asked({ needs: ['steps', 'place'], step: 4 }), desk).verdict).toBe('fits');
  });
});

describe('行く場所をさがす人に、電話', () => {
  const talk = line('talk', { needs: ['place'] });
  const council = record('city/council', 'social-welfare-council');

  it('stands behind the town’s own council for who goes out', () => {
    const answers = asked({ needs: ['place', 'mobility'], step: 1 });
    expect(offered(answers, [talk, council])).toEqual([council.id, talk.id]);
  });

  it('stays what a child uses', () => {
    const needOf = (age: number) =>
      seen(asked({ needs: ['place'], step: 1, age }), talk).parts.need;
    expect(needOf(15)).toBeGreaterThan(needOf(18));
  });
});

describe('死にたい人', () => {
  const lines = ['yorisoi-hotline', 'anata-no-ibasho', 'inochi-sos'].map((id) =>
    line(id, { needs: ['health', 'unknown'] }),
  );
  const desk = record('city/desk', 'self-reliance-desk');

  it('sees the lines to call before a desk that answers more of what was said', () => {
    const answers = asked({ needs: ['debt', 'health'], urgent: ['suicide'] });
    const ids = offered(answers, [desk, ...lines]);
    expect(lines.map(({ id }) => id)).toContain(ids[0]);
    expect(ids).toContain(desk.id);
  });
});

describe('電話がにがてな人', () => {
  const call = line('call', { needs: ['parenting'], phones: [{ number: '0120-000-000' }] });
  const write = line('write', { needs: ['parenting'], line: 'https://example.jp/' });
  const answers = asked({ needs: ['parenting'], conditions: ['no_phone'] });

  it('sees what may be written to before what must be called, and in danger nothing waits for a wish', () => {
    expect(offered(answers, [call, write])).toEqual([write.id, call.id]);
    const child = record('prefecture/child', 'child-guidance-center', { area: [PREFECTURE] });
    const hurt = asked({ needs: ['violence'], age: 12, conditions: ['no_phone'] });
    expect(offered(hurt, [child, write])[0]).toBe(child.id);
  });
});

describe('何の依存かを言わない人', () => {
  const group = line('gamble', {
    kind: 'family-group',
    needs: ['family', 'health'],
    for: { family: 'mainly', gambling: 'only' },
  });
  const online = line('online', {
    kind: 'self-help',
    needs: ['health', 'family'],
    for: { addiction: 'only' },
  });
  const answers = asked({
    needs: ['family', 'health'],
    asker: 'family',
    audiences: ['family', 'addiction'],
  });

  it('sees what hears of every addiction first, and behind it what hears of one', () => {
    expect(offered(answers, [group, online])[0]).toBe(online.id);
  });
});

describe('子どもの場所と、親の年', () => {
  it('a place up to eighteen is judged by the child, whatever its kind', () => {
    const growth = record('prefecture/growth', 'developmental-support', {
      area: [PREFECTURE],
      ages: { max: 17 },
    });
    const mother = asked({ needs: ['parenting', 'health'], age: 33 });
    expect(seen(mother, growth).verdict).not.toBe('differs');
    expect(seen(asked({ needs: ['health'], age: 33 }), growth).verdict).toBe('differs');
  });
});

describe('小中学生に、ひきこもりの窓口', () => {
  const centre = record('prefecture/centre', 'hikikomori-center', { area: [PREFECTURE] });
  const school = record('city/school', 'education-consultation');

  it('stands behind who hears of pupils, unless it says that it takes them', () => {
    const pupil = asked({ needs: ['school', 'withdrawn'], age: 12 });
    expect(offered(pupil, [centre, school])[0]).toBe(school.id);
    expect(seen(pupil, centre).parts.need).toBe(1);
    expect(seen(pupil, { ...centre, ages: { min: 6 } }).parts.need).toBeGreaterThan(1);
    expect(seen({ ...pupil, age: 15 }, centre).parts.need).toBeGreaterThan(1);
  });
});
