/** 相談会・行事の用紙を読む: nothing of it is loaded before it is chosen. */
import { editText } from '../../words/ja/edit.ts';
import { useChunk } from '../shared/use-chunk.ts';
import type { EventPageProps } from './event/EventPage.tsx';
import { loadEventForm } from './load-data.ts';
import { loadChecker } from './use-checker.ts';

export function EventLoader(props: Omit<EventPageProps, 'form' | 'checker'>) {
  const { chunk, isFailed, load } = useChunk(async () => {
    const [{ EventPage }, checker, form] = await Promise.all([
      import('./event/EventPage.tsx'),
      loadChecker(),
      loadEventForm(props.data.dataFolder),
    ]);
    return { EventPage, checker, form };
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
  const { EventPage, checker, form } = chunk;
  return <EventPage {...props} checker={checker} form={form} />;
}
