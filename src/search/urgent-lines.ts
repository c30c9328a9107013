/** 急ぎのことばへの電話: the lines for the danger that a query speaks of, and the desk of the place itself. */
import { fold } from './fold.ts';
import { placeFitOf } from './place-fit.ts';
import type { Query } from './query.ts';
import type { Asking } from './run-words.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchFields } from './search-fields.ts';
import { URGENT_TOPICS } from './urgent-topic.ts';

const LOCAL_LINES = 2;

/** In the order of calling; empty when the words are of no danger. */
export function urgentLines({ query, index: { documents }, fields }: Asking): readonly SearchDocument[] {
  const { urgent } = query;
  if (urgent.length === 0) return [];
  const topics = URGENT_TOPICS.filter(({ id }) => urgent.includes(id));
  const ids = [...new Set(topics.flatMap(({ helplines }) => helplines))].map((file) => `national/${file}`);
  const national = documents.filter(({ state, area }) => state !== 'closed' && area[0] === 'national');
  const byId = new Map(national.map((document) => [document.id, document]));
  const listed = ids.map((id) => byId.get(id)).filter((document) => document !== undefined);
  // After the first number comes the desk of the place itself, which knows the ways out there.
  if (listed.length > 0) {
    // A line that is called by its name was chosen.
    const called = listed.filter(({ name }) => fold(name) === query.joined);
    const [first, ...others] = [...called, ...listed.filter((line) => !called.includes(line))];
    return [first!, ...localDesks(query, documents, fields), ...others];
  }
  // Files may be renamed; danger must not go unanswered for that.
  return national.filter(({ kind, needs }) => kind === 'helpline' && topics.some((topic) => topic.needs.some((need) => needs.includes(need))));
}

/** The desks for such danger that serve the place asked for, its own before those of the prefecture. */
function localDesks({ urgent, municipalities }: Query, documents: readonly SearchDocument[], { vocabulary }: SearchFields): readonly SearchDocument[] {
  const kinds = URGENT_TOPICS.flatMap(({ id, desks }) => (urgent.includes(id) ? (desks ?? []) : []));
  if (kinds.length === 0 || municipalities.length === 0) return [];
  const fitOf = placeFitOf(municipalities, vocabulary.placeNames.places);
  const desks = documents.filter(({ state, kind }) => state === 'open' && kinds.includes(kind));
  return (['here', 'prefecture'] as const).flatMap((fit) => kinds.flatMap((kind) => desks.filter((desk) => desk.kind === kind && fitOf(desk.area) === fit))).slice(0, LOCAL_LINES);
}
