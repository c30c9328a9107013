/** 児童相談所: one of a whole prefecture serves a part of it alone, and the number that finds the right one stands first. */
import { expect, it } from 'vitest';
import { realCatalogue } from './real-catalogue.ts';

const FINDS_THE_RIGHT_ONE = '0120-189-783';

it('of whose district nothing is told, none names its own number first', () => {
  const { resources, municipalities } = realCatalogue();
  const wrong = resources
    .filter(
      ({ kind, area }) =>
        kind === 'child-guidance-center' &&
        area.some((code) => municipalities.get(code)?.kind === 'prefecture'),
    )
    .filter(({ phones }) => phones?.[0]?.number !== FINDS_THE_RIGHT_ONE)
    .map(({ id }) => id);
  expect(wrong).toEqual([]);
});
