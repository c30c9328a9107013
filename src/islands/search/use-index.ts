/**
 * 索引を使う。The index as far as it is loaded: the head at once, entries in parts as the words need them. A deploy
 * takes away the parts that an older head names: then the head is fetched anew, past the caches, and the search
 * begins again.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { withWords, type PartRow } from '../../search/files/vocabulary-file.ts';
import { fieldSteps } from '../../search/index/search-fields.ts';
import { prepareVocabulary } from '../../search/understand/vocabulary.ts';
import {
  indexOf,
  type IndexPart,
  type SearchHead,
  type SearchIndex,
} from '../../search/index/search-index.ts';
import { detailsName } from '../../search/files/entries-file.ts';
import { MissingFileError, UnreadableFileError } from '../shared/fetch-once.ts';
import { giveWay, inSlices } from '../shared/in-slices.ts';
import {
  loadDetails,
  loadHead,
  loadHeadAnew,
  loadLater,
  loadPart,
  type LaterFiles,
  type LoadedHead,
} from './load-index.ts';
import type { DetailsFile } from './wanted-parts.ts';

/** `line`: the line, or the host; `outdated`: the site writes its data in a way that this page cannot read */
export type Failure = 'line' | 'outdated';
/** `new`: the search begins again with what stands there now; `same`: the head was not to blame */
export type Renewal = 'new' | 'same' | Failure;

export interface LoadedIndex {
  /** undefined until the head is there */
  readonly index: SearchIndex | undefined;
  readonly rows: readonly PartRow[];
  has(row: PartRow): boolean;
  /** what the head leaves out is there */
  hasLater(what: Later): boolean;
  readonly hunches: LaterFiles['hunch'] | undefined;
  hasLaterFailed(what: Later): boolean;
  /** whether the table of danger, or its rare wordings, may know the text; sure where it is false */
  mayBeDanger(text: string, of: 'danger' | 'rare'): boolean;
  readonly failure: Failure | undefined;
  /** some details cannot be had: what is not found may stand in them */
  readonly isIncomplete: boolean;
  /** grows when something is to be asked for again */
  readonly attempt: number;
  /** results change once when all of these are there, not with each of fifty */
  load(rows: readonly PartRow[]): void;
  /** asked for once something is typed that may need it, else after the first answer; what comes at once changes the answer once */
  loadLater(what: readonly Later[]): void;
  /** details of entries in loaded parts; what cannot be had is left out, for the first answers stand without */
  loadMore(files: readonly DetailsFile[]): void;
  /** it cannot be had */
  isLost(file: DetailsFile): boolean;
  /** after a file that the head names was missing or not to be read */
  renew(): Promise<Renewal>;
  retry(): void;
}

/** No part is called so: their names end with a hash. */
export type Later = keyof LaterFiles;

/** The head with what came after it. */
interface GrownHead extends Partial<LaterFiles> {
  readonly stamp: string;
}

type Parts = ReadonlyMap<string, IndexPart>;

/** In the head's order. */
const partsIn = ({ head }: LoadedHead, parts: Parts): readonly IndexPart[] =>
  head.parts.flatMap(({ name }) => parts.get(name) ?? []);

const headOf = (
  { head }: LoadedHead,
  { danger = head.danger, rare, words, foreign }: GrownHead,
): SearchHead =>
  [rare, words, foreign].reduce<SearchHead>(
    (grown, more) => (more ? withWords(grown, more) : grown),
    { ...head, danger },
  );

const nameOf = ({ part, of }: DetailsFile): string => detailsName(part.name, of);

/** Two deploys while someone searches are chance; more are a host in disorder, which is not asked for ever. */
const MOST_RENEWALS = 3;

/** What a new deploy does, unlike a lost line: the file that was named is gone, or is another one. */
export const isOfAnotherDeploy = (error: unknown): boolean =>
  error instanceof MissingFileError || error instanceof UnreadableFileError;

/** @param isWanted a person turned to the box or came with words: a visit that only looks stays light */
export function useIndex(folder: string, isWanted: boolean): LoadedIndex {
  const [loaded, setLoaded] = useState<LoadedHead>();
  const [grown, setGrown] = useState<GrownHead & { readonly head: SearchHead }>();
  const [failed, setFailed] = useState<ReadonlySet<Later>>(new Set());
  const [parts, setParts] = useState<Parts>(new Map());
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const kept = useRef<Parts>(parts);
  const coming = useRef(new Set<string>());
  const withoutDetails = useRef(new Set<string>());
  const missed = useRef(new Set<string>());
  const current = useRef<LoadedHead>(undefined);
  const growing = useRef<GrownHead>(undefined);
  const renewing = useRef<Promise<Renewal>>(undefined);
  const renewals = useRef(0);

  const own = grown?.stamp === loaded?.stamp ? grown : undefined;
  const keep = async (some: readonly IndexPart[]) => {
    const next = new Map([...kept.current, ...some.map((part) => [part.name, part] as const)]);
    kept.current = next;
    // A new head may have come, which names other parts: they are made ready as the answer asks for them.
    if (current.current) await inSlices(fieldSteps(partsIn(current.current, next)));
    // What came in the meantime has these in it.
    if (kept.current === next) setParts(next);
  };
  const take = async (next: LoadedHead) => {
    await inSlices(prepareVocabulary(next.head));
    current.current = next;
    coming.current.clear();
    withoutDetails.current.clear();
    setFailed(new Set());
    setFailure(undefined);
    setLoaded(next);
    setAttempt((before) => before + 1);
  };
  const failureOf = (error: unknown): Failure =>
    error instanceof UnreadableFileError ? 'outdated' : 'line';
  const fetchNewHead = async (): Promise<Renewal> => {
    if (renewals.current >= MOST_RENEWALS) return 'same';
    renewals.current += 1;
    try {
      const next = await loadHeadAnew(folder);
      if (next.stamp === current.current?.stamp) return 'same';
      await take(next);
      return 'new';
    } catch (error) {
      return failureOf(error);
    }
  };
  /** Many files are missed at once, and one new head answers them all. */
  const renewFrom = (stamp: string | undefined): Promise<Renewal> => {
    if (stamp !== current.current?.stamp) return Promise.resolve('new');
    renewing.current ??= fetchNewHead().finally(() => {
      renewing.current = undefined;
    });
    return renewing.current;
  };
  /** @returns whether the search goes on by itself */
  const goesOn = async (error: unknown, stamp: string | undefined): Promise<Renewal> =>
    isOfAnotherDeploy(error) ? renewFrom(stamp) : 'line';

  useEffect(() => {
    if (isWanted && !current.current)
      loadHead(folder)
        .then(take)
        .catch((error: unknown) => setFailure(failureOf(error)));
  }, [failure === undefined, isWanted]);

  const grow = async (from: LoadedHead) => {
    const next = growing.current;
    if (!next || next.stamp !== from.stamp || current.current?.stamp !== from.stamp) return;
    const head = headOf(from, next);
    await giveWay();
    await inSlices(prepareVocabulary(head));
    // What came in the meantime has this in it.
    if (growing.current === next) setGrown({ ...next, head });
  };
  const growBy = async (more: GrownHead, from: LoadedHead) => {
    if (current.current?.stamp !== from.stamp) return;
    const before = growing.current?.stamp === from.stamp ? growing.current : {};
    growing.current = { ...before, ...more };
    await grow(from);
  };
  const fetchLater = async (what: Later, from: LoadedHead): Promise<Partial<LaterFiles>> => {
    try {
      return { [what]: await loadLater(folder, what, from) };
    } catch (error) {
      const renewal = await goesOn(error, from.stamp);
      if (renewal !== 'new' && current.current?.stamp === from.stamp)
        setFailed((before) => new Set([...before, what]));
      // Whoever comes to need it is not left without it for a line that was lost before.
      if (what === 'danger') coming.current.delete(what);
      return {};
    }
  };
  const askFor = async (what: readonly Later[]) => {
    const fresh = what.filter((one) => !coming.current.has(one));
    if (!loaded || fresh.length === 0) return;
    for (const one of fresh) coming.current.add(one);
    const came = await Promise.all(fresh.map((one) => fetchLater(one, loaded)));
    await growBy(Object.assign({ stamp: loaded.stamp }, ...came) as GrownHead, loaded);
  };
  const load = (rows: readonly PartRow[]) => {
    const names = rows.map(({ name }) => name).filter((name) => !coming.current.has(name));
    if (names.length === 0) return;
    const stamp = loaded?.stamp;
    for (const name of names) coming.current.add(name);
    const fetchAll = async () =>
      await keep(
        await Promise.all(names.map((name) => loadPart(folder, name, missed.current.has(name)))),
      );
    const fail = async (error: unknown) => {
      for (const name of names) {
        coming.current.delete(name);
        missed.current.add(name);
      }
      const renewal = await goesOn(error, stamp);
      if (renewal !== 'new') setFailure(renewal === 'outdated' ? 'outdated' : 'line');
    };
    fetchAll().catch(fail);
  };
  const detailsFrom = async (file: DetailsFile, stamp: string | undefined) => {
    try {
      return { name: file.part.name, addTo: await loadDetails(folder, file) };
    } catch (error) {
      if ((await goesOn(error, stamp)) !== 'new') withoutDetails.current.add(nameOf(file));
      return undefined;
    }
  };
  const loadMore = (wanted: readonly DetailsFile[]) => {
    const fresh = wanted.filter((file) => !coming.current.has(nameOf(file)));
    if (fresh.length === 0) return;
    for (const file of fresh) coming.current.add(nameOf(file));
    const fetchAll = async () => {
      const came = await Promise.all(fresh.map((file) => detailsFrom(file, loaded?.stamp)));
      // One part may get several of them, and others may have come to it in the meantime.
      const grownParts = new Map<string, IndexPart>();
      for (const details of came) {
        const part = details && (grownParts.get(details.name) ?? kept.current.get(details.name));
        if (part) grownParts.set(part.name, details.addTo(part));
      }
      await keep([...grownParts.values()]);
    };
    void fetchAll();
  };

  const head = own?.head ?? loaded?.head;
  // The same list as long as no entries come: what was made of them is kept by it.
  const entries = useMemo(() => (loaded ? partsIn(loaded, parts) : []), [loaded, parts]);
  const index = useMemo(() => head && indexOf(head, entries), [head, entries]);
  return {
    index,
    rows: loaded?.head.parts ?? [],
    has: ({ name }) => parts.has(name),
    hasLater: (what) => own?.[what] !== undefined,
    hunches: own?.hunch,
    hasLaterFailed: (what) => failed.has(what),
    mayBeDanger: (text, of) =>
      (of === 'danger' ? loaded?.head : own?.words)?.mayBeDanger(text) ?? true,
    failure,
    isIncomplete: withoutDetails.current.size > 0,
    load,
    loadLater: (what) => void askFor(what),
    loadMore,
    isLost: (file) => withoutDetails.current.has(nameOf(file)),
    attempt,
    renew: () => renewFrom(loaded?.stamp),
    retry: () => {
      renewals.current = 0;
      for (const name of withoutDetails.current) coming.current.delete(name);
      withoutDetails.current.clear();
      for (const what of failed) coming.current.delete(what);
      setFailed(new Set());
      setFailure(undefined);
      setAttempt((before) => before + 1);
    },
  };
}
