/** 地域の項目。 */
import { editText } from '../../../words/ja/edit.ts';
import { AreaChooser } from './AreaChooser.tsx';
import { fieldId } from '../editor.ts';
import { GroupedField } from './FieldFrame.tsx';
import { listAt } from '../draft/value-at.ts';
import type { FieldProps } from './field-props.ts';

const words = editText.area;

/** 使える地域: chosen by name, kept as codes */
export function AreaField(props: FieldProps) {
  const { path, editor } = props;
  const id = fieldId(path);
  const { areas } = editor;
  const codes = listAt(editor.values, path).filter(
    (code): code is string => typeof code === 'string' && code !== '',
  );
  const nameOf = (code: string) =>
    areas?.get(code)?.fullName ?? (code === 'national' ? words.national : code);
  const add = (code: string) => {
    if (!codes.includes(code)) editor.set(path, [...codes, code]);
    editor.announce(words.added(nameOf(code)));
  };
  const remove = (code: string) => {
    const rest = codes.filter((one) => one !== code);
    editor.set(path, rest.length > 0 ? rest : undefined);
    document.getElementById(id)?.focus();
  };
  return (
    <GroupedField {...props} errors={[...editor.errorsAt(path), ...editor.errorsUnder(path)]}>
      {codes.length > 0 && (
        <ul className="chosen" aria-label={words.chosen} role="list">
          {codes.map((code) => (
            <li key={code}>
              {nameOf(code)}
              <button
                type="button"
                className="link"
                aria-label={words.remove(nameOf(code))}
                onClick={() => remove(code)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {editor.isAreaListFailed && <p className="notice">{words.failed}</p>}
      {editor.chooserAreas ? (
        <AreaChooser
          areas={editor.chooserAreas}
          first={editor.data.prefecture}
          pending={editor.pending}
          onAdd={add}
        />
      ) : (
        <button type="button" className="button quiet" onClick={editor.loadAreas}>
          {editor.isAreaListFailed ? editText.retry : words.choose}
        </button>
      )}
    </GroupedField>
  );
}
