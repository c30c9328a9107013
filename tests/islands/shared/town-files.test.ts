/** 小さな町の場所: in its own file, or in its prefecture's; and after a new deploy in the other of the two. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withDefaults, type OfKind } from '../../../src/domain/entry/kind-defaults.ts';
import { columnsOfRecords, type AreaFile } from '../../../src/domain/entry/record-columns.ts';
import { areaFile, eachOnce, townRecords } from '../../../src/islands/shared/town-files.ts';

const HOME = '390003';
const [TOWN, CITY] = ['399019', '399027'];
interface Sample extends OfKind {
  readonly id: string;
}
const KIND = withDefaults<OfKind>({ kind: 'cafe' });
const record = (id: string): Sample => ({ ...KIND, id });
const file = (
  ids: readonly string[],
  towns?: Readonly<Record<string, readonly string[]>>,
): AreaFile => ({
  records: columnsOfRecords(ids.map(record)),
  ...(towns
    ? {
        towns: Object.fromEntries(
          Object.entries(towns).map(([code, own]) => [code, columnsOfRecords(own.map(record))]),
        ),
      }
    : {}),
});

let files: Record<string, AreaFile> = {};
let asked: string[] = [];
let folder = '';
let count = 0;

beforeEach(() => {
  count += 1;
  folder = `/data/${count}/`;
  asked = [];
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    const name = address.slice(folder.length, -'.json'.length);
    asked.push(cache === 'reload' ? `${name}!` : name);
    const found = files[name];
    return Promise.resolve(
      found ? new Response(JSON.stringify(found)) : new Response('', { status: 404 }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

const idsOf = async (coming: Promise<readonly { readonly id: string }[]>) =>
  (await coming).map(({ id }) => id);

describe('町の場所を読む', () => {
  it('takes a small town from its prefecture’s file, and a large one from its own', async () => {
    files = { [HOME]: file(['wide'], { [TOWN]: ['a', 'b'] }), [CITY]: file(['c']) };
    const home = await areaFile<Sample>(folder, HOME);
    expect(home?.records.map(({ id }) => id)).toEqual(['wide']);
    expect(await idsOf(townRecords<Sample>(folder, TOWN, HOME, home))).toEqual(['a', 'b']);
    expect(asked).toEqual([HOME]);
    expect(await idsOf(townRecords<Sample>(folder, CITY, HOME, home))).toEqual(['c']);
    expect(asked).toEqual([HOME, CITY]);
  });

  it('asks for nothing more where a town is known to have no place', async () => {
    files = { [HOME]: file([], { [TOWN]: [] }) };
    const home = await areaFile<Sample>(folder, HOME);
    expect(await townRecords(folder, TOWN, HOME, home)).toEqual([]);
    expect(asked).toEqual([HOME]);
  });

  it('finds a town that has a file of its own since the last deploy', async () => {
    files = { [HOME]: file([], { [TOWN]: ['a'] }) };
    await areaFile<Sample>(folder, HOME);
    files = { [HOME]: file([]), [TOWN]: file(['a', 'new']) };
    const fresh = { ofTown: () => undefined, records: [] };
    expect(await idsOf(townRecords<Sample>(folder, TOWN, HOME, fresh))).toEqual(['a', 'new']);
  });

  it('finds a town that has none since then, past what the browser kept', async () => {
    files = { [HOME]: file([]) };
    const old = await areaFile<Sample>(folder, HOME);
    files = { [HOME]: file([], { [TOWN]: ['a'] }) };
    expect(await idsOf(townRecords<Sample>(folder, TOWN, HOME, old))).toEqual(['a']);
    expect(await idsOf(townRecords<Sample>(folder, TOWN, HOME))).toEqual(['a']);
    expect(asked).toEqual([HOME, TOWN, `${HOME}!`, TOWN, `${HOME}!`]);
  });

  it('has nothing of an area that is in no file, and says so where the line fails', async () => {
    files = {};
    expect(await townRecords(folder, TOWN, HOME)).toEqual([]);
    expect(await townRecords(folder, HOME, HOME)).toEqual([]);
    expect(await townRecords(folder, 'national')).toEqual([]);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
    await expect(townRecords(folder, TOWN, HOME)).rejects.toThrow('500');
  });

  it('has an entry of several areas once', () => {
    expect(eachOnce([[record('a'), record('b')], [record('a')]])).toHaveLength(2);
  });
});
