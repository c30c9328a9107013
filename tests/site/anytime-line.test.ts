import { describe, expect, it } from 'vitest';
import { anytimeLine } from '../../src/site/build/anytime-line.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const { resources } = realCatalogue();

describe('紙にのせる24時間の電話', () => {
  it('is a free line of the nation for any trouble, from the catalogue', () => {
    const line = anytimeLine(resources)!;
    const entry = resources.find(({ name }) => name === line.name)!;
    expect(entry.hours).toEqual(['毎日 24時間']);
    expect(line.phones.map(({ number }) => number)).toEqual(
      entry.phones!.map(({ number }) => number),
    );
  });

  it('is not made up where the catalogue has none', () => {
    const others = resources.filter(({ hours }) => !hours?.some((line) => line.includes('24時間')));
    expect(anytimeLine(others)).toBeUndefined();
    expect(anytimeLine([])).toBeUndefined();
  });
});
