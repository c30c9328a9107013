/**
 * 会議・ネットワークの種類: what a support-network is called by law or custom, whatever its local name. Meetings about one
 * person are closed by law: only that they exist is shown, never more.
 */
interface Council {
  readonly id: string;
  readonly label: string;
  readonly purpose: string;
  /** 一人ひとりのことを話す会議: what is said there is secret */
  readonly isClosed?: true;
}

export const COUNCILS = [
  {
    id: 'housing-support-council',
    label: '居住支援協議会',
    purpose: '部屋を借りにくい人の入居を助けるために、役所、不動産、福祉の団体が話し合います。',
  },
  {
    id: 'youth-council',
    label: '子ども・若者支援地域協議会',
    purpose: '生きづらさのある子ども・若者を、教育、福祉、医療、仕事の機関がいっしょに支えます。',
  },
  {
    id: 'youth-problem-council',
    label: '青少年問題の協議会',
    purpose: '青少年についての方針や取り組みを、役所と地域の団体が話し合います。',
  },
  {
    id: 'child-protection-council',
    label: '要保護児童対策地域協議会',
    purpose: '子どもと家庭を守るために、学校、福祉、医療、警察などの機関がつながります。',
  },
  {
    id: 'disability-council',
    label: '障害のある人の（自立支援）協議会',
    purpose: '障害のある人のくらしに足りないものを、当事者、事業所、役所が話し合います。',
  },
  {
    id: 'hikikomori-council',
    label: 'ひきこもり支援の協議会',
    purpose: 'ひきこもりの人と家族を支える団体がつながります。',
  },
  {
    id: 'loneliness-council',
    label: '見守り・孤独孤立対策の協議会',
    purpose: '一人でこまっている人に早く気づくために、団体や会社がつながります。',
  },
  {
    id: 'welfare-corporation-network',
    label: '社会福祉法人のネットワーク',
    purpose: '社会福祉法人が力を合わせて、地域のための活動をします。',
  },
  {
    id: 'food-network',
    label: '食べもの・子ども食堂のネットワーク',
    purpose: '食べものを届ける団体や子ども食堂がつながります。',
  },
  {
    id: 'neighbourhood-meeting',
    label: '住民と団体の支え合いの会議',
    purpose: '住民、団体、役所が、身近な地域の困りごとを話し合います。',
  },
  {
    id: 'multi-layer-meeting',
    label: '重層的支援会議・支援会議',
    purpose: 'いくつもの困りごとのある世帯を、分野をこえて支えるための会議です。',
    isClosed: true,
  },
  {
    id: 'self-reliance-meeting',
    label: '生活困窮者の支援会議',
    purpose: '生活にこまっている人を支えるために、関係する機関が話し合う会議です。',
    isClosed: true,
  },
] as const satisfies readonly Council[];

export type CouncilId = (typeof COUNCILS)[number]['id'];
export const COUNCIL_IDS = COUNCILS.map(({ id }) => id) as readonly CouncilId[];

const BY_ID = new Map<string, Council>(COUNCILS.map((council) => [council.id, council]));

export const councilOf = (id: CouncilId): Council => BY_ID.get(id)!;
