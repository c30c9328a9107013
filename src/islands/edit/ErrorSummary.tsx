import type { Finding } from '../../domain/problem.ts';
import { EDIT_GROUPS, placeName } from '../../words/ja/fields.ts';
import { editText } from '../../words/ja/edit.ts';
import { fieldId, findingText } from './editor.ts';
import { BODY, FILE_NAME } from './own-paths.ts';
import type { Path } from './draft/value-at.ts';

const ORDER: readonly string[] = EDIT_GROUPS.flatMap(({ id, fields }) =>
  id === 'trust' ? [BODY, ...fields, FILE_NAME] : fields,
);
const rank = ({ path }: Finding) => ORDER.indexOf(String(path[0]));
const OWN_LABELS: Readonly<Record<string, string>> = {
  [BODY]: editText.bodyLabel,
  [FILE_NAME]: editText.fileLabel,
};

/** The field, or what holds it, unfolded and ready for the hand. */
function goTo(path: Path): void {
  for (let length = path.length; length > 0; length -= 1) {
    const field = document.getElementById(fieldId(path.slice(0, length)));
    if (!field) continue;
    const folded = field.closest('details');
    if (folded) folded.open = true;
    field.scrollIntoView({ block: 'center' });
    return field.focus();
  }
}

/** 直すところ: all of them, each leading to its field */
export function ErrorSummary({ errors }: { readonly errors: readonly Finding[] }) {
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
                  goTo(finding.path);
                }}
              >
                {OWN_LABELS[String(finding.path[0])] ?? placeName(finding.path)}:{' '}
                {findingText(finding)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
