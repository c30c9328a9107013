/** ことばで探すの文。 */

/** The words of the search page. */
export const searchText = {
  label: 'さがす言葉',
  hint: '例: 家賃が払えない、こども食堂',
  button: 'さがす',
  loading: '読みこんでいます…',
  outdated: 'ページが新しくなりました。読みこみなおすと、続けられます。',
  lines: '電話・チャットで話せるところ',
  failed: '探すためのデータを読みこめませんでした。電波のよいところで、もう一度ためしてください。',
  retry: 'もう一度ためす',
  badFragment: 'アドレスに書いてあった言葉の一部が読めなかったので、読める分だけ使いました。',
  count: (count: number) => `${count}か所見つかりました。`,
  /** not all was looked through: a number alone would be taken for the whole */
  countOfSome: (count: number) => `${count}か所見つかりました（まだ見ていない地域があります）。`,
  moreComing: ' ほかの地域も読みこんでいます…',
  leftOut: (count: number) =>
    `まだ見ていない地域があります（${count}か所）。地域の名前を入れると、その地域を探します。`,
  lookFurther: 'ほかの地域もすべて探す',
  guide: (title: string) => `順番に見る: ${title}`,
  door: 'ささえたい人への案内（どこに、何と言うか）',
  /** no meeting is known, at this time or at all: not that there is none */
  noEvents: 'この時期の相談会・行事は、のっていません。開かれていないとは限りません。',
  otherTimes: 'ほかの日の相談会・行事です。',
  allEvents: 'すべての相談会・行事を見る',
  understood: 'こう読みました',
  chip: {
    place: '地域',
    concept: '困りごと・種類',
    literal: 'ことば',
    aside: 'そえる言葉',
    phone: '電話番号',
  },
  andMore: (first: string) => `${first}など`,
  moreAreas: (areas: string) => `${areas} ほか`,
  remove: 'を外す',
  corrected: (corrections: readonly { readonly typed: string; readonly meant: string }[]) =>
    corrections
      .map(({ typed, meant }) => `「${typed}」は見つからなかったので、「${meant}」で探しました。`)
      .join(''),
  dropped: (words: string) => `「${words}」のある場所は見つからなかったので、外して探しました。`,
  widened: {
    neighbours: (area: string) => `${area}にはまだ載っていないので、となりの地域から出しています。`,
    prefecture: (area: string) =>
      `${area}にもとなりの地域にもまだ載っていないので、同じ都道府県から出しています。`,
  },
  loose: 'すべての言葉に合う場所は見つからなかったので、近いものを出しています。',
  absent: (kinds: string) =>
    `「${kinds}」は、このカタログにまだ載っていません。近いことを相談できる場所を出しています。`,
  unstated: (things: string) =>
    `「${things}」ができるかは、どの場所もまだ分かっていません。行く前や電話のときに、聞いてみてください。`,
  unlisted: (thing: string) =>
    `「${thing}」は、このカタログには載せていません。下は、相談できる窓口です。`,
  absentHere: (area: string, kinds: string) =>
    `${area}の「${kinds}」は、このカタログにまだ載っていません。ないとは限らないので、下の窓口でも聞いてみてください。`,
  /** one thought a paragraph, short enough to be taken in on a telephone */
  asksForPlace: [
    'どの地域でさがしますか。',
    '市区町村の名前を足すと、そこの場所と窓口が先に出ます。',
  ],
  otherTowns: (count: number) => `ほかの地域の窓口も見る（${count}か所）`,
  otherTownsLead: 'その地域に住んでいる人のための窓口です。',
  shutThen: (time: string) => `${time}は開いていない場所`,
  shutThenLead:
    '書いてある時間では、その時は閉まっています。ほかの日や時間に行けるときのために出しています。',
  sharedName: (name: string, place: string) =>
    `「${name}」は、${place}として探しました。ほかの地域なら、えらんでください:`,
  none: 'この言葉に合う場所は見つかりませんでした。',
  noneNext: 'どんなことでも聞いてもらえるところです。',
  perhaps: 'もしかして',
  results: '見つかった場所',
  related: 'あわせて見る場所',
  relatedLead: '言葉のすべてには合いませんが、近いことを相談できる場所です。',
  nearby: 'となりの地域の場所',
  bodies: 'くわしい説明に、この言葉がある場所',
  guideBodies: 'この言葉がある、支援の順番',
  bodiesAsking: 'くわしい説明の中も調べています…',
  bodiesFailed: 'くわしい説明の中は、いまは調べられませんでした。',
  moreOf: 'もっと見る',
  more: (count: number) => `もっと見る（あと${count}か所）`,
  order: '言葉によく合う順です。地域の言葉を入れると、その地域の場所が先になります。',
  needs: '困りごとから探す',
  filters: {
    heading: '条件でしぼる',
    active: (count: number) => `条件でしぼる（${count}つ使っています）`,
    count: (sure: number, perhaps: number) =>
      `${sure}か所見つかりました。ほかに、聞いてみる場所が${perhaps}か所あります。`,
    countOfSome: (sure: number, perhaps: number) =>
      `${sure}か所見つかりました。ほかに、聞いてみる場所が${perhaps}か所あります（まだ見ていない地域があります）。`,
    usually: 'ふつうは合う場所（制度として）',
    usuallyLead:
      '場所ごとには確かめていません。法律や国の制度では、ふつうは選んだ条件に合う種類の場所です。出典は、種類のページにあります。',
    perhaps: '聞いてみる場所',
    perhapsLead:
      '選んだ条件について、まだ分かっていないことがある場所です。電話などで聞いてみてください。',
    clear: '条件をすべて外す',
    none: 'この条件に合う場所は、まだ載っていません。条件を外すと、ほかの場所が出ます。',
    failed: 'しぼるためのデータを読みこめませんでした。',
  },
  link: {
    make: 'リンクにする',
    lead: 'この言葉と条件で探すリンクを作ります。',
    copied: 'リンクをコピーしました。',
    byHand: 'コピーできなかったので、下のリンクを写してください。',
    label: 'この検索のリンク',
  },
  gap: {
    lead: 'さがしている場所がないときは、知らせてください。',
    link: '足りない場所を知らせる',
    withWords: '探した言葉もいっしょに知らせる（公開されます）',
  },
  state: { open: '', paused: 'お休み中', closed: '終わりました' },
} as const;
