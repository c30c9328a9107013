/** HTML のまちがい。Errors in the HTML of a page, by html-validate's standard rules. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Safari reads a list without bullets as no list; role="list" brings it back.
      'no-redundant-role': 'off',
      // Numbers are links already; what matters is that they stay in one line, which the style does.
      'tel-non-breaking': 'off',
      // A name may repeat on a page: the same place stands under two headings.
      'unique-landmark': 'error',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'require-sri': 'off',
    },
  }),
);

/** @returns one line per error: rule, place, message */
export async function htmlErrors(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`),
  );
}
