/** ページでの見えかた: the same words as the entry's page, from what is sound so far. */
import { questionsFor } from '../../../domain/entry/open-questions.ts';
import type { Resource } from '../../../domain/entry/entry-schema.ts';
import { questionText } from '../../../words/ja/questions.ts';
import { entryText } from '../../../words/ja/entry.ts';
import { editText } from '../../../words/ja/edit.ts';
import type { Editor } from '../editor.ts';
import { PreviewFacts } from './PreviewFacts.tsx';
import { PreviewHead } from './PreviewHead.tsx';

export interface EntryPreviewProps {
  readonly resource: Resource;
  /** false while no kind is chosen */
  readonly hasKind: boolean;
  readonly editor: Editor;
}

function Questions({ resource }: { readonly resource: Resource }) {
  const questions = questionsFor(resource).map(questionText);
  return questions.length === 0 ? null : (
    <div className="questions">
      <p>
        <b>{entryText.ask}</b>
      </p>
      <ul>
        {questions.map((question) => (
          <li key={question}>「{question}」</li>
        ))}
      </ul>
    </div>
  );
}

export function EntryPreview({ resource, hasKind, editor }: EntryPreviewProps) {
  return (
    <div className="preview-card">
      <PreviewHead resource={resource} hasKind={hasKind} />
      <PreviewFacts resource={resource} editor={editor} />
      <Questions resource={resource} />
      {resource.body !== '' && (
        <>
          <p>
            <b>{editText.preview.body}</b>
          </p>
          <p className="body-text">{resource.body}</p>
        </>
      )}
    </div>
  );
}
