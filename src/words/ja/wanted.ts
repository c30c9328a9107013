/** いま募っていることのことば. */
export const WANTED_LABELS = {
  food: '食べもの',
  goods: 'もの',
  helpers: '手伝う人',
  place: '場所',
  members: '仲間',
  hosts: '働く場・実習先',
} as const;

export const wantedText = {
  title: '地域活動応援コーナー',
  lead: 'いま、食べもの、手伝う人、場所などを募っているところです。',
  heading: (area: string) => `${area}で、いま募っていること`,
  one: 'いま募っていること',
  many: (howMany: string) => `（${howMany}）`,
  until: (day: string) => `${day}まで`,
  all: 'ほかの地域も見る（地域活動応援コーナー）',
  none: 'いま募っているところは、まだありません。',
  howTo: '募っていることを、ここに出すには',
  howToSteps: [
    'もうカタログにある場所は、その場所のページの「この場所の情報を直す」を開き、「いま募っていること」に書きます。',
    'まだない場所は、「場所を足す」から書きます。',
    '何を、どのくらい、いつまでかを書きます。期限を過ぎると、自然に消えます。',
  ],
  asked:
    '出せるのは、出典のあるもの、運営している人から聞いたものだけです。個人の名前や連絡先は書きません。',
  add: '場所を足す',
  find: '場所をさがす',
} as const;
