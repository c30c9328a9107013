/** 食いちがい（だれのための場所か、空き、変わりごと）: what an entry says of its welcome, held against itself and its kind. */
import { audienceLabel, type AudienceId } from '../vocabulary/audience.ts';
import { kindOf } from '../vocabulary/kind.ts';
import { audiencesOfKind } from '../vocabulary/kind-welcome.ts';
import { when, type Finding } from '../problem.ts';
import { warning } from './rule.ts';
import type { Resource } from '../entry/entry-schema.ts';

const odd = (path: Finding['path'], message: string, fix: string): Finding =>
  warning('contradiction', path, message, fix);

type Rule = (resource: Resource) => readonly Finding[];

const ownOf = ({ for: own }: Resource) => (own === 'anyone' ? {} : (own ?? {}));

/** 「女性だけ」 is said in two places: they must agree. */
const women: Rule = (resource) => {
  const { for_women: isForWomen, for_men: isForMen } = resource;
  const { women: level } = ownOf(resource);
  return [
    ...when(
      isForMen && level,
      odd(
        ['for', 'women'],
        '「男性だけ」（for_men）なのに、for に women（女性）があります',
        'どちらが正しいか確かめて、片方を消してください。',
      ),
    ),
    ...when(
      isForWomen && level === 'mainly',
      odd(
        ['for', 'women'],
        '「女性だけ」（for_women）なのに、for の women が mainly（おもに）です',
        '女性だけなら women の行を、男性も使えるなら for_women を消してください。',
      ),
    ),
    ...when(
      isForWomen === false && level === 'only',
      odd(
        ['for', 'women'],
        'for_women が false（女性だけではない）なのに、for の women が only（だけ）です',
        'どちらが正しいか確かめて、片方を直してください。',
      ),
    ),
  ];
};

const SAYS_WOMEN = /女|母子|母親|レディース|ガールズ/;
const SAYS_MEN = /男|父親|父子|おやじ|パパ|メンズ/;

/** Turns half of all people away: a flag that no word of the entry bears out may be a guess from the kind. */
const onlyUnsaid: Rule = (resource) => {
  const { name, aliases = [], summary, who_note: who, first_visit_note: first, body } = resource;
  const prose = [name, ...aliases, kindOf(resource.kind).label, summary, who, first, body].join();
  const unsaid = (field: 'for_women' | 'for_men', label: string) =>
    odd(
      [field],
      `「${label}だけ」（${field}）なのに、名前や文のどこにも、${label}のことがありません`,
      `出典に「${label}だけ」とあるか確かめてください。あれば who_note に書き、なければ、この行を消してください。`,
    );
  return [
    ...when(resource.for_women === true && !SAYS_WOMEN.test(prose), unsaid('for_women', '女性')),
    ...when(resource.for_men === true && !SAYS_MEN.test(prose), unsaid('for_men', '男性')),
  ];
};

/** Who is turned away, and by what the entry itself says is meant. */
function isMeant(id: AudienceId, resource: Resource): string | undefined {
  if (ownOf(resource)[id]) return 'for';
  if (id === 'women' && resource.for_women) return 'for_women';
  return resource.for !== 'anyone' && audiencesOfKind(resource.kind)[id] ? 'kind' : undefined;
}

const turnedAway: Rule = (resource) =>
  (resource.not_for ?? []).flatMap((id, index) => {
    const where = isMeant(id, resource);
    return when(
      where,
      odd(
        ['not_for', index],
        `「${audienceLabel(id)}」が、使えない人（not_for）なのに、${where} では、その人のための場所です`,
        'どちらが正しいか確かめて、片方を直してください。',
      ),
    );
  });

const CHILD_MOST = 18;

const ages: Rule = (resource) =>
  when(
    ownOf(resource).child === 'only' && (resource.ages?.min ?? 0) > CHILD_MOST,
    odd(
      ['ages', 'min'],
      `子どもとその親だけの場所（for の child）なのに、${resource.ages?.min}歳からです`,
      'どちらが正しいか確かめて、片方を直してください。',
    ),
  );

const residence: Rule = ({ serves, area }) =>
  when(
    serves !== undefined && serves !== 'anyone' && area.includes('national'),
    odd(
      ['serves'],
      `area は national（全国）なのに、serves が ${serves} です`,
      '全国の人が使えるなら serves を消し、地域の人だけなら area にそのコードを書いてください。',
    ),
  );

const starters: Rule = (resource) =>
  when(
    resource.may_start !== undefined &&
      !resource.may_start.includes('family') &&
      ownOf(resource).family === 'only',
    odd(
      ['may_start'],
      '家族だけの場所（for の family）なのに、may_start に family（家族）がありません',
      'どちらが正しいか確かめて、片方を直してください。',
    ),
  );

const room: Rule = ({ capacity, next_from: next, per_month: count, kind }) => [
  ...when(
    capacity?.state === 'open' && next !== undefined && next > capacity.on,
    odd(
      ['next_from'],
      `「空きがある」（capacity）のに、受け入れられるのが先の日（${next}）です`,
      'いま受け入れられるなら next_from を、待つのなら capacity の state を直してください。',
    ),
  ),
  ...when(
    count === 0,
    odd(
      ['per_month'],
      '1か月の受け入れ（per_month）が0人です',
      '休んでいるなら status: paused、いっぱいなら capacity の state を full にして、この行を消してください。',
    ),
  ),
  ...when(
    count !== undefined && kindOf(kind).group !== 'work',
    odd(
      ['per_month'],
      '「per_month」は、はたらく場所だけに書きます',
      'この行を消すか、種類（kind）を確かめてください。',
    ),
  ),
];

/** Two changes of the same days: only the later one would be heard. */
const changes: Rule = ({ changes: all = [] }) => {
  const changing = all.map(({ from, to = from, closed, hours }) => ({
    from,
    to,
    isChange: closed === true || hours !== undefined,
  }));
  return changing.flatMap(({ from, to, isChange }, index) => {
    const meets = changing
      .slice(0, index)
      .some((other) => other.isChange && other.from <= to && from <= other.to);
    return when(
      isChange && meets,
      odd(
        ['changes', index],
        `変わりごと（${from} から）の日が、ほかの変わりごとと重なっています`,
        '日が重ならないように直してください。重なった日は、後に書いたほうになります。',
      ),
    );
  });
};

const RULES: readonly Rule[] = [
  women,
  onlyUnsaid,
  turnedAway,
  ages,
  residence,
  starters,
  room,
  changes,
];

export function welcomeFindings(resource: Resource): readonly Finding[] {
  return RULES.flatMap((rule) => rule(resource));
}
