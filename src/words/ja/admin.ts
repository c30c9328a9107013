/** 編集画面 in words. Its own interface is Sveltia CMS's, in Japanese. */
export const adminText = {
  title: (site: string) => `${site}の編集画面`,
  noScript: 'この画面を使うには、JavaScript を使えるようにしてください。',
  body: 'くわしい説明',
  bodyHint: '見出しに入らないことを、短い文で書きます。画像と HTML は使えません。',
  flagHint: 'はっきり分かるときだけ「はい」か「いいえ」をえらびます。',
  yes: 'はい',
  no: 'いいえ',
  unknown: '分からない（書かない）',
  national: '全国',
  severalSources: (folder: string) => `${folder}（出典が2つ以上）`,
  slugFault:
    'ファイルの名前は、半角の小文字の英数字とハイフンだけで書いてください（例: minna-no-cafe）。',
  collection:
    '保存すると、変えたところが GitHub に送られます。ここに出ていない場所は、サイトの「この場所の情報を直す」から直せます。',
  /** Sveltia's word for the name of the file, and ours */
  slugWords: ['スラッグ', 'ファイルの名前'],
  commits: {
    create: '{{collection}}に「{{slug}}」を足す',
    update: '「{{slug}}」を直す',
    delete: '「{{slug}}」を消す',
  },
  missing: (version: string) =>
    `編集画面（Sveltia CMS）の部品が入っていません。\n　npm install --save-dev --save-exact @sveltia/cms@${version}\nと入力して入れてから、もう一度ためしてください。使わないときは、content/site.json の admin.enabled を false にしてください。`,
  otherVersion: (found: string, version: string) =>
    `編集画面（Sveltia CMS）の部品の版（${found}）が、このサイトに合っていません。\n　npm install --save-dev --save-exact @sveltia/cms@${version}\nと入力して入れ直してください。`,
  changedPart: (part: string) =>
    `編集画面（Sveltia CMS）の部品の中身が、思っていたものとちがいます（${part} が見つかりません）。部品を入れ直してください。`,
} as const;

/** Dotted names of fields whose description speaks of the file's spelling, which the screen takes care of. */
export const ADMIN_HINTS: Readonly<Record<string, string>> = {
  area: '住んでいる人が使える市区町村をえらびます。いくつでもえらべます。',
  location: '場所を公表していないところには、何も入れないでください。',
  'phones.number': '例: 03-1234-5678。#8008 のような短い番号も書けます。',
  fax: '例: 03-1234-5678',
  phones: '',
  status: '何も書かなければ、開いている場所です。',
  hours: '1つの枠に1つずつ書きます。例: 毎週火・金 13:00-16:00',
  'phones.hours': '1つの枠に1つずつ書きます。例: 平日 9:00-17:00',
  except: '1つの枠に1つずつ書きます。例: 祝日、12/29-1/3',
  languages:
    '1つの枠に1つずつ、記号で書きます（ja-easy やさしい日本語、en 英語、zh 中国語、ko 韓国語、vi ベトナム語、pt ポルトガル語）。',
  needs: 'えらばなければ、種類に合わせて決まります。',
  steps: 'えらばなければ、種類に合わせて決まります。',
  route: 'えらばなければ、種類に合わせて決まります。',
  kind: 'いちばん近いものを1つえらんでください。',
  source: '書いてあることの、もとになったもの（サイト、チラシなど）です。',
  serves: '',
  not_for: '',
  council: '',
  contact_by: '',
  'wanted.sort': '',
  may_start: '',
  capacity: '',
  'capacity.state': '',
  booking: '',
  fee: '',
  pay: '',
  contract: '',
  gives_to: '',
  'status.state': '',
  'verified.how': '',
};
