/** The words of つなぎ帳: the list, the comparison and the sheets. */
import { MOST_SHARED } from '../../domain/shortlist/shortlist-fragment.ts';
import type { ShortlistFlaw } from '../../domain/shortlist/shortlist-file.ts';

export const shortlistText = {
  title: 'つなぎ帳',
  lead: '気になる場所を集めて、くらべたり、紙に印刷したりできます。この端末の中だけに残り、外には送りません。人の名前は書けません。',
  noscript: 'つなぎ帳には JavaScript が必要です。場所のページは、そのまま読めて、印刷もできます。',
  loading: '読みこんでいます…',
  empty: 'まだ何も入っていません。',
  emptyNext: '場所のページや一覧で「つなぎ帳に入れる」を押すと、ここに集まります。',
  count: (count: number) => `${count}か所`,
  goSearch: 'ことばで探す',
  goMatch: 'ぴったり探す',
  goNeeds: '困りごとから探す',
  blocked:
    'この端末（ブラウザの設定）では、つなぎ帳を残せません。プライベートモードのときや、保存が止められているときに、こうなります。人から届いたつなぎ帳を見ることと、印刷はできます。',
  notSaved:
    'この端末に残せませんでした。保存が止められているか、空きがないかもしれません。いまの内容は、変わっていません。',
  partialLink: 'アドレスに書いてあったことの一部が読めなかったので、読める分だけ使いました。',
  flaws: {
    unreadable: 'つなぎ帳として読める形ではありませんでした。',
    'other-version': '別の版で作られていたので、読める分だけ使いました。',
    duplicates: '同じ場所が2つ以上あったので、1つにまとめました。',
    'wrong-ids': '場所として読めない行があったので、その行は使いませんでした。',
    'too-many': '場所が多すぎたので、はじめの200か所だけを使いました。',
  } satisfies Readonly<Record<ShortlistFlaw, string>>,
  brokenStore: 'この端末に残っていたつなぎ帳が、こわれていました。',
  kept: 'もとの内容は消さずにとってあります。',
  keptSave: 'もとの内容を保存する',
  keptDrop: 'もとの内容を消す',
  shared: {
    heading: '人から届いたつなぎ帳',
    lead: 'まだ、この端末には入っていません。',
    take: 'この端末のつなぎ帳に入れる',
    own: 'この端末のつなぎ帳を見る',
    allIn: 'すべて、この端末のつなぎ帳に入っています。',
  },
  taken: (count: number) => `${count}か所を入れました。`,
  full: 'つなぎ帳がいっぱいなので、入らなかった場所があります。',
  takenNone: '新しく入れる場所はありませんでした。',
  refused: (count: number) =>
    `この場所はつなぎ帳に入れられません（${count}件）。名前が変わったか、いまのカタログにない場所です。`,
  file: {
    import: 'ファイルから入れる',
    export: 'ファイルに保存する',
    name: 'tsunagicho',
    failed:
      '場所の情報を読みこめなかったので、まだ入れていません。電波のよいところで、もう一度ためしてください。',
    tooLarge: 'ファイルが大きすぎます。つなぎ帳から保存したファイルを選んでください。',
    unchanged: 'ファイルはそのままです。この端末のつなぎ帳も変わっていません。',
  },
  share: {
    button: 'つなぎ帳を人にわたす（リンク）',
    lead: 'リンクに入るのは、場所の番号だけです。人のことは入りません。',
    copy: 'リンクをコピーする',
    send: 'ほかのアプリで送る',
    copied: 'リンクをコピーしました。',
    copyFailed: 'コピーできませんでした。下のリンクを長押しして、コピーしてください。',
    label: 'わたすリンク',
    most: `リンクに入るのは${MOST_SHARED}か所までなので、はじめの${MOST_SHARED}か所だけを入れました。すべてわたすときは、ファイルに保存してください。`,
  },
  clear: {
    button: 'すべてはずす',
    ask: (count: number) => `${count}か所をすべてはずします。よろしいですか。`,
    yes: 'すべてはずす',
    no: 'やめる',
    done: 'すべてはずしました。',
  },
  undo: 'もとに戻す',
  undone: 'もとに戻しました。',
  removed: (name: string) => `「${name}」をはずしました。`,
  remove: 'はずす',
  up: '上へ',
  down: '下へ',
  moved: (name: string, place: number, of: number) =>
    `「${name}」を${of}か所中${place}番目に動かしました。`,
  choose: 'えらぶ',
  listLabel: 'つなぎ帳の場所',
  unknownPlace: {
    heading: 'いまのカタログに見つからない場所',
    lead: '名前が変わったか、載せるのをやめた場所です。ことばで探しなおすか、はずしてください。',
    sharedLead:
      'この場所はつなぎ帳に入れられません。名前が変わったか、いまのカタログにない場所です。ことばで探しなおしてください。',
  },
  failedPlace:
    'この場所の情報を読みこめませんでした。電波のよいところで、もう一度ためしてください。つなぎ帳からは消えていません。',
  retry: 'もう一度ためす',
  nextOpen: 'つぎに開く日',
  actions: {
    heading: 'えらんだ場所で',
    all: 'えらんでいないときは、つなぎ帳のすべての場所を使います。',
    chosen: (count: number) => `${count}か所をえらんでいます。`,
    compare: 'くらべる',
    handout: '本人にわたす紙',
    slip: 'つなぎ票（相手にわたす紙）',
    conference: '支援調整会議の紙',
    compareRange: 'くらべるのは、2か所から6か所までです。くらべたい場所をえらんでください。',
    none: 'まだ、使える場所がありません。',
  },
  sheets: {
    compare: 'くらべる',
    handout: '行ってみたい場所',
    slip: 'つなぎ票',
    conference: '支援調整会議の資料',
    flyer: 'チラシ・ポスター・カード',
  },
  sheetFailed:
    'この画面を読みこめませんでした。電波のよいところで、もどってからもう一度ためしてください。',
  back: 'もどる',
  print: '印刷する',
} as const;
