/** 急ぎのことばへの電話: the lines for the danger that a query speaks of, and the desk of the place itself. */
import { linesOf } from '../../domain/vocabulary/danger.ts';
import { fold } from '../understand/fold.ts';
import { isPrefecture } from '../understand/search-area.ts';
import { placeFitOf } from './area-fit.ts';
import type { Query } from '../understand/understand.ts';
import type { Asking } from './entries-for.ts';
import type { SearchDocument } from '../index/search-document.ts';
import type { SearchFields } from '../index/search-fields.ts';

const LOCAL_LINES = 2;
/** 札幌市北区 */
const IS_WARD = /.市.+区$/u;

/** 食べもの、泊まるところ: who lacks these is helped by a desk or a place, and needs no list of people to talk to. */
const OF_THINGS: readonly string[] = ['food', 'shelter'];
const isOfThings = ({ urgent }: Pick<Query, 'urgent'>): boolean =>
  urgent.every(({ id }) => OF_THINGS.includes(id));

const mostLines = (query: Pick<Query, 'urgent' | 'isYoung'>): number => {
  if (!isOfThings(query)) return Infinity;
  return query.isYoung ? 2 : 1;
};

/** In the order of calling; empty when the words are of no danger. */
export function urgentLines({
  query,
  index: { documents },
  fields,
}: Asking): readonly SearchDocument[] {
  const { urgent, isYoung } = query;
  if (urgent.length === 0) return [];
  const national = documents.filter(
    ({ state, area }) => state !== 'closed' && area[0] === 'national',
  );
  const byId = new Map(national.map((document) => [document.id, document]));
  const listed = linesOf(urgent, isYoung)
    .slice(0, mostLines(query))
    .map((id) => byId.get(id))
    .filter((document) => document !== undefined);
  // After the first number comes the desk of the place itself, which knows the ways out there.
  if (listed.length > 0) {
    // A line that is called by its name was chosen.
    const called = listed.filter(({ name }) => fold(name) === query.joined);
    const [first, ...others] = [...called, ...listed.filter((line) => !called.includes(line))];
    const desks = localDesks(query, documents, fields);
    return urgent.every(({ isDeskFirst }) => isDeskFirst)
      ? [...desks, first!, ...others]
      : [first!, ...desks, ...others];
  }
  // Files may be renamed; danger must not go unanswered for that.
  return national.filter(
    ({ kind, needs }) =>
      kind === 'helpline' &&
      urgent.some((topic) => topic.needs.some((need) => needs.includes(need))),
  );
}

/** The desks for such danger that serve the place asked for, its own before those of the prefecture. */
function localDesks(
  query: Query,
  documents: readonly SearchDocument[],
  { vocabulary }: SearchFields,
): readonly SearchDocument[] {
  const { urgent, municipalities } = query;
  // Who flees from violence is sent to what is made for it alone, whatever else the words speak of.
  const violent = urgent.filter(({ isViolence }) => isViolence);
  const kinds = (violent.length > 0 ? violent : urgent).flatMap(({ desks }) => desks);
  if (kinds.length === 0 || municipalities.length === 0) return [];
  const { places } = vocabulary.placeNames;
  const fitOf = placeFitOf(municipalities, places);
  const desks = documents.filter(({ state, kind }) => state === 'open' && kinds.includes(kind));
  const isWard = municipalities.every((code) => IS_WARD.test(places.get(code)?.name ?? ''));
  const fits = isWard
    ? (['here', 'same-city', 'prefecture'] as const)
    : (['here', 'prefecture'] as const);
  const found = fits.flatMap((fit) =>
    kinds.flatMap((kind) => desks.filter((desk) => desk.kind === kind && fitOf(desk.area) === fit)),
  );
  if (!isOfThings(query)) return found.slice(0, LOCAL_LINES);
  // 福祉事務所など: of a prefecture that is named each town has its own, and a second one of a kind tells the same.
  const fitOfTowns = placeFitOf(
    municipalities.filter((code) => !isPrefecture(code)),
    places,
  );
  // The city's desk is that of each of its wards.
  const isOwn = ({ area }: SearchDocument) =>
    fitOfTowns(area) === 'here' || (isWard && fitOfTowns(area) === 'same-city');
  const ofTowns = found.filter(isOwn);
  return kinds
    .flatMap((kind) => ofTowns.find((desk) => desk.kind === kind) ?? [])
    .slice(0, LOCAL_LINES);
}

/** Beside the lines of violence stands only what is safe: kinds made for it, of the place itself, its prefecture or the nation. */
export function isSafeBeside({ query, fields }: Asking): (document: SearchDocument) => boolean {
  const violent = query.urgent.filter(({ isViolence }) => isViolence);
  if (violent.length === 0) return () => true;
  const kinds = new Set(
    violent.flatMap((topic) => [...topic.kinds, ...(query.isYoung ? topic.childKinds : [])]),
  );
  const fitOf =
    query.municipalities.length === 0
      ? undefined
      : placeFitOf(query.municipalities, fields.vocabulary.placeNames.places);
  const isNear = ({ area }: SearchDocument) =>
    fitOf
      ? fitOf(area) !== undefined
      : area[0] === 'national' || (area[0] ?? '').slice(2, 5) === '000';
  return (document) => kinds.has(document.kind) && isNear(document);
}
