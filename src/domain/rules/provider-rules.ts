/** だれがやっているか: the kind of a body against the form that its own name begins with. */
import { councilInName } from '../entry/council-in-name.ts';
import { warning, type OwnRule } from './rule.ts';

/** The form in a name, and the kinds that go with it. */
const FORMS: readonly (readonly [form: RegExp, usual: string, also: readonly string[]])[] = [
  [/^(?:認定|特定)?(?:NPO法人|特定非営利活動法人)/, 'NPO', ['NPO法人']],
  [/^一般(?:社団|財団)法人/, '一般社団法人', ['一般財団法人']],
  [/^公益(?:社団|財団)法人/, '公益法人', ['公益社団法人', '公益財団法人']],
  [/^社会福祉法人/, '社会福祉法人', ['社会福祉協議会']],
  [/^(?:株式|有限|合同)会社/, '企業', []],
  [/^学校法人/, '学校法人', []],
  [/^[^（(、・]*社会福祉協議会$/, '社会福祉協議会', ['社会福祉法人']],
];
/** Kinds that tell of a body's form; 委託事業 and 当事者団体 tell of what it does. */
const OF_FORM: ReadonlySet<string> = new Set([
  ...FORMS.flatMap(([, usual, also]) => [usual, ...also]),
  '任意団体',
  '自治体',
  '国',
  '住民団体',
  '社会福祉法人の連携',
]);
/** Half a word of the usual kinds. */
const SHORT: Readonly<Record<string, string>> = {
  一般社団: '一般社団法人',
  一般財団: '一般財団法人',
  会社: '企業',
  株式会社: '企業',
  社協: '社会福祉協議会',
  社福: '社会福祉法人',
};

const odd = (message: string, type: string) => [
  warning(
    'contradiction',
    ['provider', 'type'],
    message,
    `type: ${type} にしてください。分からなければ、type の行を消してください。`,
  ),
];

export const providerFindings: OwnRule = ({ name, provider }) => {
  const type = provider?.type?.normalize('NFKC');
  if (!provider || type === undefined) return [];
  const council = type === '自治体' ? councilInName(name) : undefined;
  if (council !== undefined)
    return odd(
      `名前は「${council}」の窓口で、やっている団体は「${provider.name}」です`,
      '社会福祉協議会',
    );
  const full = SHORT[type];
  if (full !== undefined)
    return odd(`団体の種類「${type}」は、ほかの場所では「${full}」と書いています`, full);
  const [, usual, also] =
    FORMS.find(([form]) => form.test(provider.name.normalize('NFKC').trim())) ?? [];
  return usual === undefined || type === usual || also!.includes(type) || !OF_FORM.has(type)
    ? []
    : odd(`「${provider.name}」の種類が「${type}」になっています`, usual);
};
