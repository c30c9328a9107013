/** 場所を足す・直す: the form's own words. Names of fields stand in fields.ts. */
export const editText = {
  title: '場所を足す・直す',
  lead: 'のせたい場所を書くと、カタログにそのまま入るファイルができます。登録はいりません。書いたことは、送るまでこの端末の外に出ません。',
  manual: {
    heading: '画面のしかけ（JavaScript）が動かないときは',
    lead: 'GitHub（ファイルを置いて、みんなで直すサイト）で、ファイルを直接書くことができます。書きかたは説明のページにあります。',
    how: '場所の書きかたを読む',
    add: 'GitHub で新しいファイルを作る',
    mail: '書くのがむずかしいときは、文章で知らせる',
  },
  fix: 'この場所の情報を直す',
  add: '場所を足す',
  loading: '読みこんでいます…',
  failed:
    '読みこめませんでした。電波のあるところで、もう一度ためしてください。書いたことは消えていません。',
  retry: 'もう一度ためす',
  badFragment:
    'アドレスに書いてある場所が見つかりませんでした。新しい場所として書けます。直したい場所があるときは、その場所のページの「この場所の情報を直す」から開いてください。',
  newHeading: '新しい場所を書く',
  newLead:
    'もうのっている場所を直すときは、その場所のページの下にある「この場所の情報を直す」から開いてください。',
  fixHeading: (name: string) => `「${name}」を直す`,
  fixLead: 'ちがうところだけ書きかえてください。さわらなかったところは、もとのまま残ります。',
  startNew: '新しい場所を書きはじめる',
  startGathering: '日にちの決まった相談会・行事を書く',
  required: '必要',
  unset: 'えらんでいません',
  unknown: '分からない',
  yes: 'はい',
  no: 'いいえ',
  onePerLine: '1行に1つ書きます。',
  row: (label: string, number: number) => `${label} ${number}`,
  addRow: (label: string) => `${label}をもう1つ足す`,
  addFirst: (label: string) => `${label}を足す`,
  openChoices: '一覧からえらぶ',
  removeRow: (label: string) => `${label}を消す`,
  line: (number: number, message: string) => `${number}行目: ${message}`,
  today: '今日にする',
  told: {
    label: '何を見て書きましたか',
    no: 'サイトやチラシなどの資料',
    yes: '資料はない。運営している人から聞いた',
    noHint: '下の「出典」に、題名とアドレスを書きます。',
    yesHint:
      '下の「確かめたこと」に、聞いた日と、だれが聞いたかを書きます。運営している人が自分で書くときも、こちらです。',
  },
  bodyLabel: 'ほかに伝えたいこと',
  bodyField: '文章',
  filled: (count: number) => `${count}つ書いてあります`,
  bodyHint: '上の欄に入らないことを、短い文で書きます。個人の感想やうわさは書きません。',
  fileLabel: 'ファイルの名前',
  fileHint:
    'ページのアドレスになります。半角の小文字の英数字とハイフンで書きます（例: minna-no-cafe）。',
  fileWord: 'ファイル',
  fileTaken: {
    message: 'この名前のファイルは、もうあります',
    fix: 'ちがう名前にするか、その場所を直してください。',
  },
  fileMissing: {
    message: '「ファイルの名前」がありません',
    fix: '半角の小文字の英数字とハイフンで書いてください（例: minna-no-cafe）。',
  },
  area: {
    choose: '地域をえらぶ',
    search: '市区町村の名前で探す',
    searchHint: '例: 練馬、ゆざわ',
    none: '見つかりません。字を変えてみてください。',
    askedNone:
      '字を変えるか、下の一覧からえらんでください。いらないときは、書いた字を消してください。',
    prefecture: '都道府県',
    municipality: '市区町村',
    whole: (prefecture: string) => `${prefecture}の全部`,
    national: '全国',
    add: 'この地域を足す',
    chosen: 'えらんだ地域',
    remove: (name: string) => `${name}をはずす`,
    added: (name: string) => `${name}を足しました`,
    found: (count: number) => `${count}件見つかりました`,
    failed: '地域の一覧を読みこめませんでした。',
  },
  hours: {
    open: '時間をえらぶ',
    pattern: '開く日',
    line: (number: number) => `開いている時間 ${number}行目`,
    exceptLine: (number: number) => `休みの日 ${number}行目`,
    patterns: {
      weekly: '毎週の曜日',
      workday: '平日（祝日は休み）',
      daily: '毎日',
      nth: '第何週の曜日',
      date: '毎月の日にち',
      holiday: '祝日',
    },
    weekdays: '曜日',
    nths: '第何週',
    days: '日にち',
    daysHint: '数字か「末日」。いくつかあるときは、間を空けます（例: 5 15 25）。',
    from: '始まり',
    to: '終わり',
    timeHint: '分からない時刻は、空のままにしてください。',
    add: 'この時間を足す',
    untaken:
      'まだ足していない時間があります。開く日をえらんで「この時間を足す」をおすか、いらないときは「時間をえらぶ」をもう一度おして閉じてください。',
    exceptUntaken:
      '「いつから」を書いて「この休みを足す」をおすか、いらないときは日を消してください。',
    will: (line: string) => `足す行: ${line}`,
    notYet: '日をえらぶと、ここに出ます。',
    added: (line: string) => `「${line}」を足しました`,
    typed: '自分で書く行を足す',
    remove: (number: number) => `${number}行目を消す`,
    read: 'こう読みました',
    next: 'つぎに開く日',
    nothing: 'これから1年、開く日がありません。休みの日や終わりの日を確かめてください。',
    exceptQuick: 'よくある休み',
    exceptDates: '決まった日だけ休み',
    exceptFrom: 'いつから',
    exceptTo: 'いつまで',
    exceptAdd: 'この休みを足す',
    offDays: ['祝日', '年末年始', 'お盆'],
  },
  draft: {
    heading: '下書き',
    kept: 'とちゅうの下書きは、この端末にだけ残しています。',
    restored: 'この端末に残っていた下書きを開きました。',
    rebased:
      'もとの情報が、下書きのあとで新しくなりました。さわっていない欄は、新しいものにしてあります。',
    notKept:
      '暴力や虐待にかかわる場所の下書きは、安全のため、この端末に残しません。閉じる前に、できあがったファイルを保存してください。',
    full: 'この端末に下書きを残せませんでした（大きすぎる、数が多すぎる、または残せない設定です）。閉じる前に、できあがったファイルを保存してください。',
    remove: '下書きを消す',
    removed: '下書きを消しました。',
    others: 'ほかの下書き',
    newName: '新しい場所',
    newGathering: '相談会・行事',
    leave:
      'ここまで書いたことは、この端末に残っていません。ほかの場所を開くと消えます。開きますか。',
    broken:
      '前の下書きに読めないところがありました。読めたところだけ入れました。もとの文は下にあります。いるものを写したら、消してください。',
    brokenLabel: '前の下書きのもとの文',
    brokenRemove: 'もとの文を消す',
  },
  warnings: {
    heading: '確かめてください',
    twinName: (name: string, kind: string) =>
      `同じ名前の場所が、もうのっています: ${name}（${kind}）`,
    twinPhone: (name: string, kind: string) =>
      `同じ電話番号の場所が、もうのっています: ${name}（${kind}）`,
    twinFix: '同じ場所なら、新しく作らずに直してください。',
    open: '見る',
    edit: '直す',
    unverified: '出典も、確かめたことも、もとのままです。',
    unverifiedFix:
      '新しい資料を読んだときは出典を、だれかに聞いたか公式サイトで確かめたときは確かめたことを、書きかえてください。',
    sourceMissing: '出典がまだありません。',
    sourceFix: '何を見て書いたかがないと、ほかの人が確かめられません。',
  },
  preview: {
    heading: 'ページでの見えかた',
    lead: '書くと、ここが変わります。',
    noName: '（名前はまだありません）',
    noKind: '（種類はまだえらんでいません）',
    file: 'ファイルの中身',
    body: 'くわしく',
    freeCall: '通話料無料',
    unknown: { hours: '開いている日と時間', fee: 'お金がかかるか', place: '場所' },
  },
  /** of what is sent: a mail's subject, a sheet's heading, a report's title */
  sent: {
    added: (name: string) => `場所の追加: ${name}`,
    fixed: (name: string) => `場所の直し: ${name}`,
  },
  submit: 'ファイルを作る',
  errors: {
    heading: (count: number) => `直すところが${count}つあります`,
    lead: '下をえらぶと、その欄へ動きます。',
  },
  done: {
    heading: 'ファイルができました',
    unchanged: 'まだ何も変わっていません。ちがうところを書きかえてから、もう一度おしてください。',
  },
} as const;

/** A field's own hint; where it does not say so itself, that each line holds one. */
export function perLineHint(own: string): string {
  if (own.includes('1行に1つ')) return own;
  return `${own}${own === '' || own.endsWith('。') ? '' : '。'}${editText.onePerLine}`;
}
