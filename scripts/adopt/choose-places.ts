/** 扱う地域: names or codes, as people write them, to the codes that content/site.json holds. */
import { isPrefectureCode } from '../../src/domain/area/area-code.ts';
import type { Municipalities, Municipality } from '../../src/domain/area/municipality.ts';
import { nearMiss } from '../../src/domain/text/edit-distance.ts';

export interface ChosenPlaces {
  readonly prefectures: readonly Municipality[];
  /** none: all of the prefectures' */
  readonly municipalities: readonly Municipality[];
}

const MANY = 8;

/** @throws Error in Japanese */
function placeOf(written: string, areas: Municipalities): Municipality {
  const word = written.normalize('NFKC').replace(/\s/g, '');
  const byCode = areas.get(/^\d{5}$/.test(word) ? `0${word}` : word);
  if (byCode) return byCode;
  if (/^\d+$/.test(word))
    throw new Error(
      `コード「${written}」の地域はありません。6けたで書いてください（例: 052078）。`,
    );
  const found = areas.findByName(word);
  // 秋田 names the prefecture and its city: the full name decides, else the person.
  const exact = found.filter((place) => [place.name, areas.fullName(place.code)].includes(word));
  const [one, ...others] = exact.length > 0 ? exact : found;
  if (one && others.length === 0) return one;
  if (one)
    throw new Error(
      `「${written}」は、いくつかあります。コードで書いてください: ${[one, ...others]
        .slice(0, MANY)
        .map((place) => `${areas.fullName(place.code)} ${place.code}`)
        .join('、')}${others.length >= MANY ? ' など' : ''}`,
    );
  const near = nearMiss(
    word,
    areas.all().map(({ code }) => areas.fullName(code)),
  );
  throw new Error(
    `「${written}」という市区町村も都道府県もありません。${near ? `もしかして: ${near}` : '都道府県から書いてください（例: 秋田県湯沢市）。'}`,
  );
}

/** The code of a prefecture named as such: 秋田 is also a city's name. What is none stays as it was written. */
export function prefectureCode(written: string, areas: Municipalities): string {
  const word = written.normalize('NFKC').trim();
  return (
    areas
      .all()
      .find(
        ({ kind, name }) =>
          kind === 'prefecture' && [name, name.replace(/[都府県]$/, '')].includes(word),
      )?.code ?? written
  );
}

/** @throws Error in Japanese when a name is unknown, stands for several, or both sorts are mixed */
export function choosePlaces(written: readonly string[], areas: Municipalities): ChosenPlaces {
  const places = [
    ...new Set(
      written
        .flatMap((words) => words.split(/[、,，]/))
        .map((word) => word.trim())
        .filter(Boolean)
        .map((word) => placeOf(word, areas)),
    ),
  ];
  const municipalities = places.filter(({ code }) => !isPrefectureCode(code));
  const named = places.filter(({ code }) => isPrefectureCode(code));
  if (places.length === 0) throw new Error('市区町村か都道府県を、1つ以上書いてください。');
  if (municipalities.length === 0) return { prefectures: named, municipalities: [] };
  const homes = [...new Set(municipalities.map(({ code }) => areas.prefectureOf(code)!))];
  const idle = named.filter((prefecture) => !homes.includes(prefecture));
  if (idle.length > 0)
    throw new Error(
      `市区町村を書いたときは、その市区町村だけのカタログになります。${idle.map(({ name }) => name).join('、')}の市区町村も書くか、都道府県だけを書いてください。`,
    );
  return { prefectures: homes, municipalities };
}
