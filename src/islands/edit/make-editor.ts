/** 用紙から項目へ。What each form hands to its fields, out of its draft, its areas and what is wrong with it. */
import type { useDraft } from './draft/use-draft.ts';
import { withValue } from './draft/value-at.ts';
import type { Editor } from './editor.ts';
import type { useDraftAreas } from './use-checked.ts';
import type { useComplaints } from './use-complaints.ts';

type Own = 'data' | 'words' | 'now' | 'checker' | 'areas' | 'isHoliday' | 'pending';

interface Held {
  readonly kept: Pick<ReturnType<typeof useDraft>, 'draft' | 'setDraft'>;
  readonly list: ReturnType<typeof useDraftAreas>['list'];
  readonly complaints: ReturnType<typeof useComplaints>;
}

export function makeEditor(own: Pick<Editor, Own>, { kept, list, complaints }: Held): Editor {
  const { draft, setDraft } = kept;
  return {
    ...own,
    chooserAreas: list.areas,
    isAreaListFailed: list.isFailed,
    loadAreas: list.load,
    values: draft.values,
    set: (path, value) => {
      setDraft((before) => ({ ...before, values: withValue(before.values, path, value) }));
      complaints.typed(path);
    },
    settle: complaints.left,
    announce: complaints.announce,
    errorsAt: complaints.errorsAt,
    errorsUnder: complaints.errorsUnder,
  };
}
