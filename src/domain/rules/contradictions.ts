/** 食いちがい: two fields of one entry that cannot both be true. A person decides which one is. */
import { VIOLENCE_KINDS } from '../vocabulary/danger.ts';
import { HOST_KINDS, kindOf } from '../vocabulary/kind.ts';
import { sentencesIn } from '../text/sentences.ts';
import { when, type Finding } from '../problem.ts';
import { warning } from './rule.ts';
import type { Resource } from '../entry/entry-schema.ts';

const odd = (path: Finding['path'], message: string, fix: string): Finding =>
  warning('contradiction', path, message, fix);

const costs = (text = '') => /[1-9１-９][\d０-９,，]*\s*円/.test(text);
const isSaidFree = (text = '') => /^(?:すべて|全て|完全)?無料(?:です)?。?$/.test(text.trim());
/** 払えない人は払わなくてよい: nobody without money is turned away */
const isSpared = (text = '') => /払わなくて|余裕が(?:な|あ)|払える人|減免|免除/.test(text);

type Rule = (resource: Resource) => readonly Finding[];

const money: Rule = ({ fee, fee_note, pay, pay_note }) => [
  ...(fee === 'free' && costs(fee_note) && !/保険|交通費|材料/.test(fee_note!)
    ? [
        odd(
          ['fee'],
          `fee は free（無料）なのに、fee_note に金額があります（「${fee_note}」）`,
          '人や内容で変わるなら fee: varies、かかるなら fee: paid にしてください。',
        ),
      ]
    : []),
  ...(fee === 'paid' && isSaidFree(fee_note)
    ? [
        odd(
          ['fee'],
          'fee は paid（かかる）なのに、fee_note に「無料」とあります',
          'どちらが正しいか確かめて、片方を直してください。',
        ),
      ]
    : []),
  ...(fee === 'paid' && isSpared(fee_note)
    ? [
        odd(
          ['fee'],
          `fee は paid（かかる）なのに、払わなくてよい人がいると fee_note にあります（「${fee_note}」）`,
          'お金がない人を遠ざけないよう、fee: varies（人や内容による）にしてください。',
        ),
      ]
    : []),
  ...(pay === 'none' && costs(pay_note)
    ? [
        odd(
          ['pay'],
          `pay は none（なし）なのに、pay_note に金額があります（「${pay_note}」）`,
          'もらえるなら pay: 工賃 か pay: 時給 にしてください。',
        ),
      ]
    : []),
];

const people: Rule = ({ for_women, for_men, requires, not_required, hours_per_week: week }) => [
  ...(for_women && for_men
    ? [
        odd(
          ['for_men'],
          '「女性だけ」と「男性だけ」の両方が true です',
          'だれでも使えるなら、for_women と for_men の行を消してください。',
        ),
      ]
    : []),
  ...(requires ?? []).flatMap((thing, index) =>
    not_required?.includes(thing)
      ? [
          odd(
            ['requires', index],
            `「${thing}」が、いるもの（requires）にも、なくてよいもの（not_required）にもあります`,
            'どちらか片方を消してください。',
          ),
        ]
      : [],
  ),
  ...(week?.min !== undefined && week.max !== undefined && week.min > week.max
    ? [
        odd(
          ['hours_per_week'],
          '「hours_per_week」の min が max より大きくなっています',
          'min に少ないほう、max に多いほうを書いてください。',
        ),
      ]
    : []),
];

const visit: Rule = ({ walk_in, by_appointment, booking, location }) => [
  ...(walk_in && (by_appointment || booking === 'always')
    ? [
        odd(
          ['walk_in'],
          '「予約なしで行ける」（walk_in）と「予約がいる」の両方が書いてあります',
          'どちらが正しいか確かめて、片方を消してください。',
        ),
      ]
    : []),
  ...(by_appointment && booking === 'none'
    ? [
        odd(
          ['booking'],
          '「予約した人だけ」（by_appointment）なのに、booking が none（いらない）です',
          'どちらが正しいか確かめて、片方を直してください。',
        ),
      ]
    : []),
  ...(walk_in && location === 'hidden'
    ? [
        odd(
          ['walk_in'],
          '場所を出さないのに、「直接行ってよい」（walk_in）と書いてあります',
          'walk_in の行を消してください。',
        ),
      ]
    : []),
];

/** 通訳を入れると14の言語: what the interpreter adds is no language of the desk. */
const BY_INTERPRETER = /通訳|翻訳|タブレット|アプリ|機械/;
const HOW_MANY = /(?<!\d)(\d+)(?:[かカヶケ]国語|の?(?:言語|言葉|ことば))/;

/** 「5か国語」 beside eight languages; fewer may be all that the source names. */
const languages: Rule = ({ languages: spoken = [], summary = '', body }) => {
  const others = spoken.filter((one) => !one.startsWith('ja'));
  const told = sentencesIn(`${summary}\n${body}`)
    .filter((sentence) => !BY_INTERPRETER.test(sentence))
    .map((sentence) => HOW_MANY.exec(sentence))
    .find((found) => found !== null);
  return told && Number(told[1]) < others.length
    ? [
        odd(
          ['languages'],
          `文では「${told[0]}」なのに、languages に${others.length}あります`,
          '資料を見て、文の数か、languages を直してください。',
        ),
      ]
    : [];
};

/** Fields that only some kinds have. */
const ownFields: Rule = ({ kind, gives_to, contract, certified, contact_by }) => {
  const { group } = kindOf(kind);
  return [
    ...when(
      gives_to && group !== 'food',
      odd(
        ['gives_to'],
        '「gives_to」は、食べものを渡すところだけに書きます',
        'この行を消すか、種類（kind）を確かめてください。',
      ),
    ),
    ...when(
      contract && group !== 'work',
      odd(
        ['contract'],
        '「contract」は、はたらく場所だけに書きます',
        'この行を消すか、種類（kind）を確かめてください。',
      ),
    ),
    ...when(
      certified && !HOST_KINDS.includes(kind),
      odd(
        ['certified'],
        '「certified」（認定就労訓練事業所の認定）は、働く場や実習を受け入れるところだけに書きます',
        'この行を消すか、種類（kind）を確かめてください。',
      ),
    ),
    ...when(
      contact_by && group !== 'work',
      odd(
        ['contact_by'],
        '「contact_by」は、はたらく場所だけに書きます',
        '連絡先は phones、email、form に書いてください。',
      ),
    ),
  ];
};

const WITHOUT_CONTRACT: readonly Resource['kind'][] = ['intermediate-trainee', 'continuous-b'];
const WITH_CONTRACT: readonly Resource['kind'][] = ['intermediate-employed', 'continuous-a'];

const contracts: Rule = ({ kind, contract }) => {
  const { label } = kindOf(kind);
  return [
    ...when(
      contract === '雇用型' && WITHOUT_CONTRACT.includes(kind),
      odd(
        ['contract'],
        `「${label}」は、契約して働くところ（雇用型）ではありません`,
        '種類（kind）か contract を確かめてください。',
      ),
    ),
    ...when(
      contract === '非雇用型' && WITH_CONTRACT.includes(kind),
      odd(
        ['contract'],
        `「${label}」は、契約して働くところ（雇用型）です`,
        '種類（kind）か contract を確かめてください。',
      ),
    ),
  ];
};

/** What a place is for, beside what its kind is usually for. */
const purpose: Rule = ({ kind, steps, needs, route }) => {
  const own = kindOf(kind);
  const isFar = (step: number) => own.steps.every((usual) => Math.abs(usual - step) > 2);
  return [
    ...when(
      needs.includes('violence') && !VIOLENCE_KINDS.includes(kind),
      odd(
        ['needs'],
        `「${own.label}」は、暴力からにげたい人にすすめる場所ではありません`,
        `暴力の相談は、専門の窓口（${VIOLENCE_KINDS.join('、')}）だけを案内します。needs から violence を消してください。`,
      ),
    ),
    ...when(
      // A line is called from wherever one stands, also one for those at work.
      kind !== 'helpline' && steps.length > 0 && steps.every(isFar),
      odd(
        ['steps'],
        `参加のステップ（${steps.join('、')}）が、「${own.label}」から遠くはなれています`,
        `ふつうは ${own.steps.join('、')} です。steps か種類（kind）を確かめてください。`,
      ),
    ),
    ...when(kind === 'work-preparation' && route === 'direct', {
      ...odd(
        ['route'],
        '就労準備支援は、自立相談支援機関を通して始めます',
        'route: via-consultation にするか、この行を消してください。',
      ),
      code: 'route-conflict',
    }),
  ];
};

const state: Rule = ({ status }) => [
  ...(status.state !== 'closed' && (status.on !== undefined || status.successor !== undefined)
    ? [
        odd(
          ['status'],
          'おわった日（on）や代わりの場所（successor）があるのに、state が closed ではありません',
          'おわった場所なら state: closed に、ちがうなら on と successor を消してください。',
        ),
      ]
    : []),
  ...(status.state !== 'paused' && status.until !== undefined
    ? [
        odd(
          ['status', 'until'],
          'お休みの終わり（until）があるのに、state が paused ではありません',
          'お休み中なら state: paused に、ちがうなら until を消してください。',
        ),
      ]
    : []),
];

const phones: Rule = ({ phones: all }) =>
  (all ?? []).flatMap(({ number, free }, index) => {
    const digits = number.normalize('NFKC').replace(/\D/g, '');
    if (free === false && /^(?:0120|0800)/.test(digits))
      return [
        odd(
          ['phones', index, 'free'],
          `「${number}」は通話料のかからない番号です`,
          'free の行を消すか、true にしてください。',
        ),
      ];
    if (free === true && digits.startsWith('0570'))
      return [
        odd(
          ['phones', index, 'free'],
          `「${number}」は通話料のかかる番号です`,
          'free の行を消すか、false にしてください。',
        ),
      ];
    return [];
  });

const RULES: readonly Rule[] = [
  money,
  people,
  visit,
  languages,
  ownFields,
  contracts,
  purpose,
  state,
  phones,
];

export function contradictionFindings(resource: Resource): readonly Finding[] {
  return RULES.flatMap((rule) => rule(resource));
}
