/** 「<市区町村> 生活保護」「<市区町村> 家賃が払えない」: the person's own desk first, everywhere in Japan. */
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/answer/search.ts';
import { hasHall } from '../../scripts/evaluate/matching/own-desk.ts';
import { realCatalogue, realIndex } from '../catalogue/real-catalogue.ts';

/** One municipality in so many: a test has less time. */
const EVERY = 30;
const DESKS: readonly string[] = ['self-reliance-desk', 'welfare-office', 'housing-benefit'];

const catalogue = realCatalogue();
const { municipalities, resources } = catalogue;
const index = realIndex();
const kindsOf = new Map(resources.map(({ id, kind }) => [id, kind]));
const towns = municipalities
  .all()
  .filter((town) => town.kind !== 'prefecture' && town.kind !== 'ward' && hasHall(town))
  .filter((_, at) => at % EVERY === 0);

function ownDesks(town: string): ReadonlySet<string> {
  const isOwn = (code: string) => code === town || municipalities.get(code)?.parent === town;
  return new Set(
    resources
      .filter(({ kind, area }) => DESKS.includes(kind) && area.some(isOwn))
      .map(({ id }) => id),
  );
}

describe.each(['生活保護', '家賃が払えない'])('%s', (words) => {
  it('stands first with the name of the municipality, in its own prefecture', () => {
    const missed = towns.flatMap(({ code, prefecture, name }) => {
      const own = ownDesks(code);
      const query = `${prefecture}${name} ${words}`;
      const first = search(query, index).results[0]?.document.id ?? '';
      return own.has(first)
        ? []
        : [`${query} → ${own.size === 0 ? '（窓口がありません）' : first}`];
    });
    expect(missed).toEqual([]);
    expect(towns.length).toBeGreaterThan(50);
  });
});

describe('窓口がカタログにない町', () => {
  const idsFor = (query: string) => {
    const { results, related, nearby } = search(query, index);
    return [...results, ...related, ...nearby].map(({ document }) => document.id);
  };
  const isDeskOf = (id: string, folder: string) =>
    id.startsWith(folder) && DESKS.includes(kindsOf.get(id) ?? '');

  it('the office of the next town is never offered: 葛飾区 is sent to its own desk', () => {
    const ids = idsFor('葛飾区 福祉事務所');
    expect(ids[0]).toBe('tokyo/katsushika/self-reliance-desk');
    expect(ids.filter((id) => isDeskOf(id, 'saitama/'))).toEqual([]);
  });

  it('北名古屋市 is not 名古屋市', () => {
    expect(idsFor('名古屋市 生活保護').filter((id) => isDeskOf(id, 'aichi/kitanagoya'))).toEqual(
      [],
    );
  });

  it.each([
    ['広島県府中市 生活保護', 'hiroshima/fuchu-shi/welfare-office'],
    ['東京都府中市 生活保護', 'tokyo/fuchu/self-reliance-desk'],
    ['大阪市北区 家賃が払えない', 'osaka/osaka-kita/self-reliance-desk'],
    ['札幌 家賃が払えない', 'hokkaido/sapporo/self-reliance-desk'],
  ])('%s: %s', (query, desk) => {
    expect(idsFor(query)[0]).toBe(desk);
  });
});
