/** 空白のページがカタログに聞くこと: what is counted, area by area, with no more of an entry than a count depends on. */
import { gapEntryOf, type GapEntry } from '../../domain/gap/gap-entry.ts';
import { isOpenEntry } from '../../domain/gap/kind-supply.ts';
import { sharedBy } from '../../domain/shared-by.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { JoinedCatalogue } from './joined-catalogue.ts';
import { isOnlyDesks } from './need-answers.ts';

const onceEach = (entries: readonly Resource[]): readonly Resource[] => [...new Set(entries)];

export function gapQuestions({
  municipalities,
  codesWithPages,
  hasPage,
  pagesIn,
  localTo,
  wideFor,
  listed,
}: JoinedCatalogue) {
  const counted = new Map<Resource, GapEntry>();
  const countedOf = (resource: Resource): GapEntry => {
    const entry = counted.get(resource) ?? gapEntryOf(resource);
    counted.set(resource, entry);
    return entry;
  };
  const openOf = (entries: readonly Resource[]): readonly GapEntry[] =>
    entries.filter(isOpenEntry).map(countedOf);
  const isPrefecture = (code: string) => municipalities.get(code)?.kind === 'prefecture';

  /** A ward that has only its city's places has its city's page. */
  const hasSheet = sharedBy(
    (code: string): boolean =>
      hasPage(code) &&
      !isOnlyDesks(
        localTo(code).filter((entry) => isOpenEntry(entry) && entry.area.includes(code)),
      ),
  );
  const inArea = sharedBy((code: string) =>
    openOf(isPrefecture(code) ? onceEach(pagesIn(code).flatMap(localTo)) : localTo(code)),
  );
  const serving = sharedBy((prefecture: string) => openOf(wideFor(prefecture)));
  let withSheet: readonly string[] | undefined;
  let kinds: readonly KindId[] | undefined;

  return {
    /** 窓口のほかにも場所があるところ: it has sheets, a booklet and a page of gaps of its own */
    hasGapSheet: (code: string): boolean => hasSheet(code),
    /** their codes, in the official order */
    get codesWithGapSheet() {
      return (withSheet ??= codesWithPages.filter(hasSheet));
    },
    /** open ones of a municipality, and of the city around a ward; of a prefecture all that stand in it */
    gapEntriesIn: (code: string): readonly GapEntry[] => inArea(code),
    /** open ones that serve a whole prefecture */
    gapEntriesServing: (prefecture: string): readonly GapEntry[] => serving(prefecture),
    /** kinds of which something is open somewhere */
    get openKinds() {
      return (kinds ??= [
        ...new Set(listed.filter(isOpenEntry).map(({ kind }) => kind)),
      ].toSorted());
    },
  };
}
