/** 全国共通の番号: where a local desk is reached by the dial of the whole country, its entry says whose number that is. */
import { expect, it } from 'vitest';
import { realCatalogue } from './real-catalogue.ts';

const isNational = ({ area }: { readonly area: readonly string[] }) => area[0] === 'national';

it('names the dial beside its number', () => {
  const { resources } = realCatalogue();
  const dials = new Set(
    resources
      .filter((one) => isNational(one) && one.kind === 'helpline')
      .flatMap(({ phones = [] }) => phones.map(({ number }) => number)),
  );
  expect(dials.size).toBeGreaterThan(10);
  const unnamed = resources
    .filter((one) => !isNational(one))
    .filter(({ phones = [] }) =>
      phones.some(({ number, label }) => dials.has(number) && label === undefined),
    );
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});
