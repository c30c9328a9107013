/** 何にもとづくか: a document, or what the people who run the place have said. Without a document none is asked for. */
import { isAsked } from '../../../domain/fields/between-fields.ts';
import { editText } from '../../../words/ja/edit.ts';
import { textOf } from '../draft/value-at.ts';
import type { Editor } from '../editor.ts';

const howOf = ({ values }: Pick<Editor, 'values'>) => textOf(values, ['verified', 'how']);

/** There is no document: all was heard from those who run the place, or seen there. */
export const isTold = (editor: Pick<Editor, 'values'>): boolean =>
  editor.values['source'] === undefined && isAsked(howOf(editor));

export function ToldField({ editor }: { readonly editor: Editor }) {
  const { told } = editText;
  const today = editor.now.date;
  const choose = (isChosen: boolean) => {
    if (isChosen) {
      editor.set(['source'], undefined);
      if (!isAsked(howOf(editor))) editor.set(['verified', 'how'], 'operator');
      if (textOf(editor.values, ['verified', 'on']) === '') editor.set(['verified', 'on'], today);
    } else editor.set(['source'], [{ retrieved: today }]);
  };
  const isChosen = isTold(editor);
  return (
    <fieldset className="edit-field" id="f-told" tabIndex={-1}>
      <legend>{told.label}</legend>
      <div className="answers">
        {[false, true].map((isThis) => (
          <label key={String(isThis)}>
            <input
              type="radio"
              name="told"
              checked={isChosen === isThis}
              onChange={() => choose(isThis)}
            />
            {isThis ? told.yes : told.no}
          </label>
        ))}
      </div>
      <p className="hint">{isChosen ? told.yesHint : told.noHint}</p>
    </fieldset>
  );
}
