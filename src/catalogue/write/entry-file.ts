/** An entry as the Markdown file that people edit: schema order, codes quoted, short lists on one line. */
import { Document, isScalar, isSeq, Scalar, visit, type Pair } from 'yaml';
import { writtenOf as asText } from '../../domain/written/written-value.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';

/** The values as the reader will see them: text all the way down. */
export { asText };

const ORDER = Object.keys(frontMatterSchema.shape);
const CODE_KEYS = new Set(['number', 'fax', 'area']);
const SHORT_LIST = 72;

/** The text of an entry file; `readFrontMatter` reads the same values back, as text. */
export function formatEntry(front: Readonly<Record<string, unknown>>, body: string): string {
  const known = ORDER.filter((key) => front[key] !== undefined).map((key) => [key, front[key]] as const);
  const document = new Document(asText(Object.fromEntries(known)), { schema: 'failsafe' });
  visit(document, {
    Pair(_key, pair: Pair) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const quote = (node: unknown) => {
        if (isScalar(node) && node.value !== 'national') node.type = Scalar.QUOTE_DOUBLE;
      };
      if (CODE_KEYS.has(name)) {
        quote(pair.value);
        if (isSeq(pair.value)) pair.value.items.forEach(quote);
      }
      if (isSeq(pair.value) && pair.value.items.every(isScalar)) {
        const length = pair.value.items.reduce((sum: number, item) => sum + String((item as Scalar).value).length + 2, 0);
        if (length <= SHORT_LIST) pair.value.flow = true;
      }
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}
