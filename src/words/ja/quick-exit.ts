/** The words of すぐに閉じる, the way out of pages about violence. */
export const quickExitText = {
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
} as const;
