/**
 * 見本のカタログ of any size, shaped like the real one: its kinds, hours, lengths and how many a municipality
 * has. Each further copy lies in other prefectures; names, readings and the last digits of numbers are
 * made up, sign by sign, so that they compress no better than real ones.
 */
import type { Catalogue } from '../../src/catalogue/read/read-catalogue.ts';
import type { Municipalities, Municipality } from '../../src/domain/area/municipality.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { seededRandom, type Random } from './random.ts';

const SEED = 20_261_124;
const KANA = [
  ...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん',
];

/** Runs of one script in the real names: made-up names are put together from them. */
function pieces(resources: readonly Resource[], script: RegExp): readonly string[] {
  return resources.flatMap(({ name }) => name.match(script) ?? []);
}

interface Maker {
  readonly random: Random;
  readonly kanji: readonly string[];
  readonly katakana: readonly string[];
}

/** The same length and scripts, other signs. */
function madeUp(name: string, { random, kanji, katakana }: Maker): string {
  return name
    .replace(/\p{Script=Han}{2,}/gu, () => random.pick(kanji))
    .replace(/[ァ-ヶー]{3,}/g, () => random.pick(katakana))
    .replace(/[ぁ-ゖ]{3,}/g, (run) => [...run].map(() => random.pick(KANA)).join(''));
}

const digits = (random: Random, count: number) =>
  [...Array(count)].map(() => Math.floor(random.next() * 10)).join('');

/** The municipality that stands in for this one in another prefecture, and its prefecture. */
function moved(
  code: string,
  copy: number,
  municipalities: Municipalities,
  prefectures: readonly (readonly Municipality[])[],
): string {
  if (code === 'national') return code;
  const at = prefectures.findIndex(([first]) => first!.code.slice(0, 2) === code.slice(0, 2));
  const [target, own] = [prefectures[(at + copy) % prefectures.length]!, prefectures[at]!];
  const place = municipalities.get(code);
  if (!place || place.kind === 'prefecture') return target[0]!.prefectureCode;
  return target[own.findIndex((one) => one.code === code) % target.length]!.code;
}

export function syntheticCatalogue(
  real: Catalogue,
  size: number,
): Pick<Catalogue, 'resources' | 'municipalities' | 'thesaurus' | 'danger' | 'kindDesks'> {
  const { resources, municipalities, thesaurus, danger, kindDesks } = real;
  const local = municipalities.all().filter(({ kind }) => kind !== 'prefecture');
  const prefectures = [...Map.groupBy(local, ({ prefectureCode }) => prefectureCode).values()];
  const maker: Maker = {
    random: seededRandom(SEED),
    kanji: pieces(resources, /\p{Script=Han}{2,}/gu),
    katakana: pieces(resources, /[ァ-ヶー]{3,}/g),
  };
  const made: Resource[] = [];
  for (let at = 0; at < size; at += 1) {
    const copy = Math.floor(at / resources.length);
    const model = resources[at % resources.length]!;
    if (copy === 0) {
      made.push(model);
      continue;
    }
    const area = model.area.map((code) => moved(code, copy, municipalities, prefectures));
    const place = municipalities.get(area[0]!);
    const folder = place
      ? `${municipalities.get(place.prefectureCode)?.slug ?? 'x'}/${place.kind === 'prefecture' ? 'all' : place.slug}`
      : 'national';
    made.push({
      ...model,
      id: `${folder}/${maker.random.pick(['hana', 'tsubasa', 'hikari', 'midori', 'kaze'])}-${model.kind}-${at}`,
      area,
      name: madeUp(model.name, maker),
      ...(model.kana ? { kana: [...model.kana].map(() => maker.random.pick(KANA)).join('') } : {}),
      ...(model.phones
        ? {
            phones: model.phones.map((phone) => ({
              ...phone,
              number: phone.number.replace(/\d{4}$/, digits(maker.random, 4)),
            })),
          }
        : {}),
    });
  }
  return { resources: made, municipalities, thesaurus, danger, kindDesks };
}
