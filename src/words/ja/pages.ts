import { entryText } from './entry.ts';
import { listText } from './list.ts';
import { matchText } from './match.ts';
import { searchText } from './search.ts';

/**
 * The interface's words, in one place: やさしい日本語 and other languages become further tables of this
 * shape. Sentences are for a tired person on a bus: short, polite, no office words.
 */
export const text = {
  skip: '本文へすすむ',
  urgentLabel: '緊急の相談',
  urgentLead: 'いま、つらい・あぶないとき',
  urgentLink: '今すぐ相談できるところ',
  nav: {
    label: 'おもなページ',
    needs: '困りごと',
    areas: '地域',
    search: 'ことばで探す',
    match: 'ぴったり探す',
    shortlist: 'つなぎ帳',
  },
  breadcrumb: 'いまいるところ',
  home: {
    title: ['困っていること、|そのままの言葉で。', '近くの「行ける場所」を|見つけます。'],
    lead: (area: string, count: string) =>
      `居場所、食べもの、相談、少しずつ働ける場所。${area}を中心に${count}か所を、困りごとと地域から探せます。名前も登録もいりません。`,
    leadSmall: (area: string, count: string, lines: string) =>
      `居場所、食べもの、相談、少しずつ働ける場所。${area}の${count}か所と、全国どこからでも相談できる電話など${lines}件を、困りごとと地域から探せます。名前も登録もいりません。`,
    leadBefore: (area: string, lines: string) =>
      `${area}の場所は、これから少しずつ載せていきます。全国どこからでも相談できる電話など${lines}件は、いまも探せます。名前も登録もいりません。`,
    searchLabel: 'さがす言葉',
    searchHint: '例: 家賃が払えない、こども食堂',
    searchButton: 'さがす',
    needsHeading: 'どんなことで困っていますか',
    waysHeading: 'ほかの探しかた',
    match: {
      title: '質問に答えて探す',
      body: '困りごと、地域、いまの気持ち。短い質問から、合いそうな場所を理由といっしょに出します。答えはこの端末の外に出ません。',
      go: 'ぴったり探す',
    },
    areas: {
      title: '地域から探す',
      body: '区市町村ごとに、使える場所をまとめて見られます。',
      go: '地域をえらぶ',
    },
    words: {
      title: 'ことばで探す',
      body: '「家賃」「ひきこもり 家族」など、ふだんの言葉で探せます。',
      go: '探すページへ',
    },
    kindsHeading: 'どんな場所がありますか',
    recentHeading: '最近確かめたところ',
    illustration: '点と点を1本の糸がつなぐ絵。家、おにぎり、湯のみ、若葉、人が並んでいる。',
  },
  needs: {
    title: '困りごとから探す',
    lead: 'いちばん近いものを1つ選んでください。まよったら「どこに聞けばいいか分からない」へ。',
    say: '電話や窓口では、こう言えばだいじょうぶ',
    helplines: '家にいながら相談できる電話',
    chooseArea: '住んでいる地域をえらぶ',
    chooseAreaNote: '数は、この困りごとに答える場所の数です。',
    kinds: 'どんなところが助けてくれますか',
    wide: (area: string) => `${area}のどこに住んでいても使えるところ`,
    elsewhere: 'ほかの地域の、この困りごとに答えるところ',
    none: 'この困りごとに答える場所は、まだ載っていません。',
  },
  kinds: {
    title: '種類から探す',
    lead: '場所の種類ごとに見られます。',
    basis: '根拠になる法律・制度',
    count: (n: number) => `${n}か所`,
    none: 'この種類の場所は、まだ載っていません。',
    via: 'ここは、まず自立相談支援機関に相談してから使うところです。',
  },
  municipalities: {
    title: '地域から探す',
    lead: '住んでいる区市町村を選んでください。',
    count: (n: number) => `${n}か所`,
    byNeed: '困りごとで見る',
    byKind: '種類で見る',
    neighbours: 'となりの地域',
    wide: (prefecture: string) => `${prefecture}のどこに住んでいても使えるところ`,
    national: '全国どこからでも使えるところ',
    none: (hasNeighbours: boolean) =>
      `この地域の場所は、まだ載っていません。${hasNeighbours ? 'となりの地域や、' : ''}全国どこからでも使える電話を見てください。`,
    groups: { ward: '区', city: '市', town: '町・村' },
    officialSite: '公式サイト',
  },
  areaNeed: {
    title: (area: string, need: string) => `${area}で「${need}」`,
    found: (n: number) => `${n}か所あります。`,
    here: 'この地域の人が使えるところ',
    none: (area: string) => `${area}には、この困りごとに答える場所がまだ載っていません。`,
    noneNext: (hasDesks: boolean, hasNeighbours: boolean) => {
      const next = [
        ...(hasDesks ? ['「まず相談できるところ」'] : []),
        ...(hasNeighbours ? ['となりの地域'] : []),
      ];
      return next.length > 0
        ? `下の${next.join('か、')}を見てください。`
        : '電話などで相談できるところは、「今すぐ相談できるところ」にあります。';
    },
    desk: 'まず相談できるところ',
    neighbours: 'となりの地域で探す',
    wide: 'もっと広い地域の人が使えるところ',
    gap: '足りない場所を知らせる',
  },
  entry: entryText,
  helplines: {
    title: '今すぐ相談できるところ',
    lead: '名前を言わなくてもかまいません。うまく話せなくても、だいじょうぶです。',
    danger: '命があぶないとき、けがをしたとき',
    dangerLead: 'ためらわずに電話してください。',
    tonight: '今夜泊まるところがない、今日食べるものがない',
    tonightLead:
      '市区町村の相談窓口（自立相談支援機関・福祉事務所）が助けになります。夜や休みの日は「よりそいホットライン」へ。',
    tonightGo: '地域の窓口をえらぶ',
    all: 'ほかの電話・チャット',
  },
  quickExit: {
    label: '画面を閉じる',
    button: 'すぐに閉じる',
    note: {
      label: '「すぐに閉じる」について',
      does: '「すぐに閉じる」を押すか、Shift キーを3回押すと、画面が消えて天気のページに変わります。「戻る」を押しても、このサイトの前のページは出ません。',
      doesNot: 'ブラウザの履歴（見たページの記録）と、ほかのタブは残ります。',
      how: '履歴の消しかた',
      weak: 'いまのブラウザの設定では、閉じたあとに「戻る」を押すと、前に見たページが出ることがあります。',
      noScript:
        'いまの設定では、ボタンは天気のページを開くだけです。Shift キーでは閉じません。「戻る」を押すと、このページが出ます。',
    },
    neutralTitle: '相談先のご案内',
  },
  list: listText,
  status: {
    title: 'お休み中・終わった場所',
    lead: '前に載っていた場所を探している方へ。いまの様子と、代わりの場所です。',
    paused: 'お休み中',
    closed: '終わった場所',
    none: 'いまはありません。',
  },
  notFound: {
    title: 'このページは見つかりませんでした',
    lead: 'アドレスが変わったか、まちがっているかもしれません。下から探してみてください。',
  },
  moved: {
    title: 'ページのアドレスが変わりました',
    go: '新しいページへ',
    goTo: (name: string) => `「${name}」の新しいページへ`,
  },
  search: searchText,
  match: matchText,
  footer: {
    about: 'このカタログについて',
    choose: '載せかたと確かめかた',
    matching: 'どう選んでいるか',
    privacy: 'プライバシー',
    credits: '出典とライセンス',
    add: '場所を足す',
    edit: 'まちがいを知らせる・場所を追加する',
    status: 'お休み中・終わった場所',
    freshness: '確認状況',
    table: '相談員むけの一覧表',
    kinds: '種類から探す',
    contact: (name: string) => `運営: ${name}`,
    note: '行く前に、電話や公式サイトで確かめてください。',
  },
} as const;
