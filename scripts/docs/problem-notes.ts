/**
 * 例のないまちがいの説明。What no example shows: problems that are not mended by writing other lines, and advice beside the
 * example.
 */
import type { PROBLEM_CODES } from '../../src/catalogue/check/problem-codes.ts';

export const PROBLEM_NOTES: Readonly<Partial<Record<keyof typeof PROBLEM_CODES, string>>> = {
  'bad-file-name':
    'ファイルの名前を変えます。`Cafe.md` なら `cafe.md`、`見本カフェ.md` なら `mihon-cafe.md` のように書きます。GitHub の画面では、ファイルを直す画面のいちばん上の欄で変えられます。',
  'dangling-id':
    'id は、場所のページのアドレスの `resources/` のあとの部分です。正しい id が分からないときは、その行を消します。',
  'duplicate-entry':
    '同じ場所なら、新しいほうのファイルを出さずに、いまあるファイルを直します。下は、別の場所だったときの例です。',
  'folder-area':
    'ファイルを、正しいフォルダーに移します。フォルダーの名前は [municipalities.csv](municipalities.csv) の `slug` の列にあります。',
  'formerly-taken':
    '`formerly` には、このファイルの前の id だけを書きます。いまある場所の id は書けません。',
  'free-mail':
    '運営しているところが自分のサイトなどで公表しているアドレスなら、そのままでかまいません。',
  'missing-file':
    '前の版からもどします。GitHub では、消えた変更（コミット）を開いて、ファイルの中身を写せます。',
  'moved-date':
    '電話で確かめたときの例です。資料を読みなおしたときは、`source` の `retrieved` も同じ日にします。',
  'no-content':
    '自分のパソコンで動かしたときだけ出ます。このプロジェクトのいちばん上のフォルダー（`package.json` のあるところ）に移って、もう一度動かします。',
  'no-danger-file':
    '前の版からもどします。この表がないと、危ないときの電話がどのページにも出ません。',
  'no-site-file': '前の版からもどすか、`npm run adopt` で作ります。',
  'not-utf8':
    '自分のパソコンで作ったファイルで起こります。保存するときに、文字コード「UTF-8」をえらびます。',
  'personal-mobile': '運営しているところが公表している番号なら、そのままでかまいません。',
  'published-gone':
    '一度のせた場所は、リンクや印刷物から人が来ます。名前を変えたときは、新しいファイルに前の id を書きます。おわった場所は、ファイルを残して `status` に書きます。',
  'same-place': '同じ場所なら、1つのファイルにまとめます。下は、別の場所だったときの例です。',
  shelter:
    'このファイルは消して、出さないでください。逃げてきた人の場所が知られると、命にかかわります。名前が似ているだけで避難所ではないときは、プルリクエストで聞いてください。',
  'shelter-address': '住所を公表している相談窓口なら、そのままでかまいません。',
  'too-large': '本文を短くします。いくつもの場所が書いてあるときは、場所ごとにファイルを分けます。',
  'unreadable-file':
    '同じ名前のフォルダーやリンクをどけて、ふつうのファイルを置きます。権限がないときは、持ち主に聞きます。',
};
