/** The index as far as it is loaded: the head at once, entries in parts as the words need them. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DecodedHead, PartRow } from '../../search/head-format.ts';
import { indexOf, type IndexPart, type SearchHead, type SearchIndex } from '../../search/search-index.ts';
import { loadDetails, loadHead, loadPart, loadRest } from './load-index.ts';

export interface LoadedIndex {
  /** undefined until the head is there */
  readonly index: SearchIndex | undefined;
  readonly rows: readonly PartRow[];
  has(row: PartRow): boolean;
  /** the rest of Japan's places, and words of other languages; also when they cannot be had */
  readonly isRestDone: boolean;
  readonly isFailed: boolean;
  /** grows when what failed is to be asked for again */
  readonly attempt: number;
  load(rows: readonly PartRow[]): void;
  /** asked for once the first entries are there, which most queries need more */
  loadRest(): void;
  /** details of loaded parts; what cannot be had is left out, for the first answers stand without */
  loadMore(parts: readonly IndexPart[]): void;
  isDone(part: IndexPart): boolean;
  retry(): void;
}

/** Results appear with the first parts and once more when all are there, not with each of fifty. */
const FIRST_PARTS = 4;
/** No part is called so: their names end with a hash. */
const REST = 'rest';

export function useIndex(folder: string): LoadedIndex {
  const [head, setHead] = useState<DecodedHead>();
  const [whole, setWhole] = useState<SearchHead>();
  const [isRestDone, setRestDone] = useState(false);
  const [parts, setParts] = useState<ReadonlyMap<string, IndexPart>>(new Map());
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const coming = useRef(new Set<string>());
  const withoutDetails = useRef(new Set<string>());

  const keep = (loaded: readonly IndexPart[]) => setParts((before) => new Map([...before, ...loaded.map((part) => [part.name, part] as const)]));
  useEffect(() => {
    if (!head) loadHead(folder).then(setHead, () => setFailed(true));
  }, [attempt]);
  const askForRest = () => {
    if (!head || coming.current.has(REST)) return;
    coming.current.add(REST);
    loadRest(folder, head).then(setWhole, () => {}).finally(() => setRestDone(true));
  };
  const load = (rows: readonly PartRow[]) => {
    const names = rows.map(({ name }) => name).filter((name) => !coming.current.has(name));
    if (names.length === 0) return;
    for (const name of names) coming.current.add(name);
    const batch = async (some: readonly string[]) => keep(await Promise.all(some.map((name) => loadPart(folder, name))));
    batch(names.slice(0, FIRST_PARTS))
      .then(() => (names.length > FIRST_PARTS ? batch(names.slice(FIRST_PARTS)) : undefined))
      .catch(() => {
        for (const name of names) coming.current.delete(name);
        setFailed(true);
      });
  };
  const loadMore = (wanted: readonly IndexPart[]) => {
    const fresh = wanted.filter(({ name }) => !coming.current.has(`${name}-details`));
    if (fresh.length === 0) return;
    for (const { name } of fresh) coming.current.add(`${name}-details`);
    void Promise.all(fresh.map((part) => loadDetails(folder, part).catch(() => {
      withoutDetails.current.add(part.name);
      return part;
    }))).then(keep);
  };

  const index = useMemo(() => (head ? indexOf(whole ?? head, head.parts.flatMap(({ name }) => parts.get(name) ?? [])) : undefined), [head, whole, parts]);
  return {
    index,
    rows: head?.parts ?? [],
    has: ({ name }) => parts.has(name),
    isRestDone,
    isFailed,
    load,
    loadRest: askForRest,
    loadMore,
    isDone: ({ name, hasDetails }) => hasDetails || withoutDetails.current.has(name),
    attempt,
    retry: () => {
      setFailed(false);
      setAttempt(attempt + 1);
    },
  };
}
