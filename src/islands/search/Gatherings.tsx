/** 相談会・行事: for words that ask for them. What shows them comes only where there are any. */
import type { SearchPlace } from '../../search/understand/search-area.ts';
import type { Query } from '../../search/understand/understand.ts';
import { searchText } from '../../words/ja/search.ts';
import { useChunk } from '../shared/use-chunk.ts';

export interface GatheringsProps {
  readonly query: Query;
  readonly places: readonly SearchPlace[];
  /** the address of those to come */
  readonly file: string | undefined;
}

const fetchView = () => import('./GatheringList.tsx');

export function Gatherings(props: GatheringsProps) {
  const { chunk } = useChunk(fetchView, props.file !== undefined);
  if (props.file === undefined) return <p className="notice">{searchText.noEvents}</p>;
  return chunk ? <chunk.GatheringList {...props} file={props.file} /> : null;
}
