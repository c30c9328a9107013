/** 意味をはこばないことば: endings, particles and requests, which no entry need hold. */

/** こどもｓ: an input method leaves the letter of an unfinished sign at the end. */
export const UNFINISHED = /(?<=[ぁ-ゖ\p{Script=Han}])(?:[bcdfghjklmnpqrstvwxyz]{1,2}|[bghjkmnprst]y)$/u;
/** None is put together of others: a text of thousands of them is then read in one way only, and at once. */
export const SAYING_NOTHING: readonly string[] = [
  ...['の', 'が', 'を', 'に', 'は', 'で', 'と', 'も', 'へ', 'や', 'から', 'まで', 'より', 'など', 'について', 'って', 'けど', 'けれど', 'か', '?', '？', '。', '、'],
  ...['した', 'して', 'する', 'してる', 'しい', 'したい', 'たい', 'たくない', 'ない', 'なく', 'なくて', 'です', 'ます', 'ません', 'ました', 'でしょうか', 'ください', 'いる', 'いて', 'いた', 'います', 'いない', 'いません', 'ある', 'あります', 'ありませんか', 'みたい'],
  ...['できる', 'でき', 'もらえる', 'もらいたい', 'くれる', 'れる', 'られる', 'られて', 'られた', 'てしまう', 'しまう'],
  ...['こと', 'ところ', 'とき', 'ため', '人', '私', '自分', '場所', '近く', '近所', '方法', '仕方', 'やり方', '受け方', '使い方', '条件', '流れ', '利用', '申請', '手続き', '手続', '電話番号', '連絡先', '一覧'],
  ...['どこ', 'どう', 'なに', '何', 'いくら', 'いい', 'よい', 'おすすめ', '今すぐ', 'いますぐ', 'すぐ', '至急', 'お願い', 'おねがい', 'お願いします', '知りたい', '教えて', 'ほしい', '欲しい', 'さがす', 'さがして', 'さがしたい', '探す', '探して'],
  ...['とりたい', '取りたい', 'やりたい', '行きたい', 'いきたい', '入りたい', '使いたい', '通いたい', '始めたい', 'はじめたい', '見つけたい', 'みつけたい', '受けたい'],
  ...['imasu', 'in', 'near', 'at', 'the', 'for', 'and', 'to', 'a', 'of', 'i', 'my', 'need', 'want', 'help me'],
];
/** Endings and particles that say nothing on their own. */
export const FUNCTION_WORDS = new RegExp(`^(?:${SAYING_NOTHING.map((word) => word.replace('?', '\\?')).join('|')})+$`);
const EDGE_PARTICLES = /^(?:の|が|を|に|は|で|と|も|へ|や|から)+|(?:の|が|を|に|は|で|と|も|へ|や|から|など|だけ|のみ|限定|専用|向け|むけ|です|ます|たい|する|して|した|な)+$/g;
/** Where a word without any known phrase may be cut: 手話の教室. */
const CUT = /(?<=[\p{Script=Han}a-z0-9])[のをがにでへはと](?=[^\s])/u;

export const isMeaningful = (part: string) => part !== '' && !FUNCTION_WORDS.test(part) && (part.length > 1 || /\p{Script=Han}/u.test(part));

/** Without the particles at its ends. */
export const withoutEdges = (part: string) => part.replace(EDGE_PARTICLES, '');

/** 手話の教室 as 手話 and 教室. */
export const cutAtParticles = (text: string): readonly string[] => text.split(CUT).filter(isMeaningful);
