/** 相談会・行事の用紙を読む: nothing of it is loaded before it is chosen. */
import { editText } from '../../words/ja/edit.ts';
import { useChunk } from '../shared/use-chunk.ts';
import type { GatheringPageProps } from './gathering/GatheringPage.tsx';
import { loadGatheringForm } from './load-data.ts';
import { loadChecker } from './use-checker.ts';

export function GatheringLoader(props: Omit<GatheringPageProps, 'form' | 'checker'>) {
  const { chunk, isFailed, load } = useChunk(async () => {
    const [{ GatheringPage }, checker, form] = await Promise.all([
      import('./gathering/GatheringPage.tsx'),
      loadChecker(),
      loadGatheringForm(props.data.dataFolder),
    ]);
    return { GatheringPage, checker, form };
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
  const { GatheringPage, checker, form } = chunk;
  return <GatheringPage {...props} checker={checker} form={form} />;
}
