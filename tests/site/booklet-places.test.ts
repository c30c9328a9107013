/** 冊子とチラシにのせる場所: their numbers, where each need is answered, and whom a flyer names. On made-up entries. */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { mayBePrinted } from '../../src/domain/entry/print-place.ts';
import { kindOf, type KindId } from '../../src/domain/vocabulary/kind.ts';
import type { AnswerSource } from '../../src/site/build/need-answers.ts';
import { bookletOf } from '../../src/site/print/booklet-places.ts';
import { flyerPlaces } from '../../src/site/print/flyer-places.ts';
import { sheetNumbers } from '../../src/site/print/sheet-numbers.ts';

const entry = (id: string, kind: KindId, more: Partial<Resource> = {}): Resource =>
  ({
    id,
    kind,
    name: id,
    needs: kindOf(kind).needs,
    area: ['399019'],
    status: { state: 'open' },
    phones: [{ number: `03-5555-${String(1000 + id.length)}` }],
    ...more,
  }) as unknown as Resource;

const source = (own: readonly Resource[], wide: readonly Resource[] = []): AnswerSource => ({
  own,
  wide,
  linesFor: () => [],
  safeKinds: ['dv-center', 'womens-center', 'helpline'],
});
const desk = entry('desk', 'self-reliance-desk');
const council = entry('council', 'social-welfare-council');
const silent = entry('silent', 'food-pantry', { phones: undefined });
const cafeteria = entry('cafeteria', 'children-cafeteria');

describe('紙にのせてよい場所', () => {
  it.each([
    ['ふつうの場所', cafeteria, true],
    ['公表していない場所', entry('a', 'cafe', { location: 'hidden' }), false],
    ['お休み中', entry('a', 'cafe', { status: { state: 'paused' } }), false],
    ['暴力の窓口', entry('a', 'dv-center'), false],
    ['名前がそれと分かる場所', entry('mihon/mihon/dv-sodan', 'general-desk'), false],
    ['団体に渡す倉庫', entry('a', 'food-bank'), false],
    ['ネットワーク', entry('a', 'support-network'), false],
  ])('%s', (_, resource, may) => {
    expect(mayBePrinted(resource)).toBe(may);
  });
});

describe('冊子', () => {
  const booklet = bookletOf(
    source([cafeteria, council, silent, desk], [entry('wide', 'hello-work')]),
  );

  it('numbers every place once, from one on, and the prefecture’s last', () => {
    expect(booklet.places.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(booklet.places.at(-1)!.resource.id).toBe('wide');
    expect(booklet.groups.at(-1)!.id).toBe('wide');
  });

  it('leads from each need to the places that answer it', () => {
    for (const { need, rows } of booklet.contents)
      for (const { target, numbers } of rows) {
        const kind = booklet.groups.flatMap(({ kinds }) => kinds).find(({ id }) => id === target)!;
        expect(numbers).toEqual(
          kind.places
            .filter(({ resource }) => resource.needs.includes(need))
            .map(({ number }) => number),
        );
      }
    const rows = booklet.contents.find(({ need }) => need === 'food')!.rows;
    expect(rows[0]!.kind).toBe('food-pantry');
  });

  it('names first the desks that take any trouble', () => {
    expect(booklet.first.map(({ resource }) => resource.id)).toEqual(['desk', 'council']);
  });
});

describe('チラシ', () => {
  it('names first what has a number, and the desks before what has none', () => {
    const found = flyerPlaces('food', source([silent, cafeteria]), [desk, council]);
    expect(found.map(({ id }) => id).slice(0, 3)).toEqual(['cafeteria', 'desk', 'council']);
  });

  it('names no desk of violence, whatever is asked', () => {
    const dv = entry('dv', 'dv-center');
    expect(flyerPlaces('violence', source([dv], [dv]), [])).toEqual([]);
  });
});

describe('10この番号', () => {
  it('has each number once, emergencies first, and no more than ten', () => {
    const lines = Array.from({ length: 12 }, (_, at) => ({
      heading: `${at}`,
      lines: [entry('x'.repeat(at + 1), 'helpline')],
    }));
    const numbers = sheetNumbers({
      emergency: [
        { name: '救急車', number: '119' },
        { name: '警察', number: '110' },
      ],
      anytime: { name: '見本の電話', phones: [{ number: '0120-000-000' }], note: 'いつでも' },
      first: bookletOf(source([desk])).first,
      office: { name: '見本市役所', number: '119' },
      sections: lines,
    }).map(({ number }) => number);
    expect(numbers.slice(0, 3)).toEqual(['119', '110', '0120-000-000']);
    expect(numbers).toHaveLength(10);
    expect(new Set(numbers).size).toBe(10);
  });
});
