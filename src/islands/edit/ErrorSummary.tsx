/** まちがいのまとめ。 */
import type { Finding } from '../../domain/problem.ts';
import { placeName, type EditGroup, type FormWords } from '../../words/ja/fields.ts';
import { editText } from '../../words/ja/edit.ts';
import { fieldId, findingText } from './editor.ts';
import { goToField } from './go-to-field.ts';
import { BODY, FILE_NAME } from './own-paths.ts';

const OWN_LABELS: Readonly<Record<string, string>> = {
  [BODY]: editText.bodyLabel,
  [FILE_NAME]: editText.fileLabel,
};

/** 直すところ: all of them, each leading to its field */
export function ErrorSummary({
  errors,
  groups,
  words,
}: {
  readonly errors: readonly Finding[];
  /** of the form's fields, in its order */
  readonly groups: readonly EditGroup[];
  readonly words: FormWords;
}) {
  const order = groups.flatMap(({ id, fields }) =>
    id === 'trust' ? [BODY, ...fields, FILE_NAME] : fields,
  );
  const rank = ({ path }: Finding) => order.indexOf(String(path[0]));
  return (
    <section className="danger" id="edit-errors" tabIndex={-1} aria-labelledby="edit-errors-title">
      <h2 id="edit-errors-title">{editText.errors.heading(errors.length)}</h2>
      <p>{editText.errors.lead}</p>
      <ul>
        {errors
          .toSorted((a, b) => rank(a) - rank(b))
          .map((finding) => (
            <li key={`${finding.path.join('.')} ${finding.code}`}>
              <a
                href={`#${fieldId(finding.path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToField(finding.path);
                }}
              >
                {OWN_LABELS[String(finding.path[0])] ?? placeName(finding.path, words)}:{' '}
                {findingText(finding, words)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
