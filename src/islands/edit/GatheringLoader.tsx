/** 相談会・行事の用紙を読む: nothing of it is loaded before it is chosen; of one that is corrected, its file too. */
import { editText } from '../../words/ja/edit.ts';
import { useChunk } from '../shared/use-chunk.ts';
import { GATHERING, gatheringIdOf } from './draft/edit-draft.ts';
import { fragmentOf } from './edit-fragment.ts';
import type { GatheringPageProps } from './gathering/GatheringPage.tsx';
import { loadGatheringForm, loadGatheringSource } from './load-data.ts';
import { loadChecker } from './use-checker.ts';

/** What is not here may tell of violence: its name must not stay in the address. */
function forget(): void {
  window.history.replaceState(window.history.state, '', fragmentOf(GATHERING));
}

type Props = Omit<GatheringPageProps, 'form' | 'checker' | 'loaded' | 'isMissing'>;

export function GatheringLoader(props: Props) {
  const { target, data } = props;
  const { chunk, isFailed, load } = useChunk(async () => {
    const isThere = target !== GATHERING;
    const [{ GatheringPage }, checker, form, loaded] = await Promise.all([
      import('./gathering/GatheringPage.tsx'),
      loadChecker(),
      loadGatheringForm(data.dataFolder),
      isThere ? loadGatheringSource(data.dataFolder, gatheringIdOf(target)) : undefined,
    ]);
    const isMissing = isThere && !loaded;
    if (isMissing) forget();
    return { GatheringPage, checker, form, loaded, isMissing };
  }, true);
  if (isFailed)
    return (
      <div className="notice" role="alert">
        <p>{editText.failed}</p>
        <button type="button" className="button quiet" onClick={load}>
          {editText.retry}
        </button>
      </div>
    );
  if (!chunk)
    return (
      <p className="status" role="status">
        {editText.loading}
      </p>
    );
  const { GatheringPage, ...read } = chunk;
  return <GatheringPage {...props} {...read} target={read.isMissing ? GATHERING : target} />;
}
