/**
 * ふだんのことば: what people type and say, beside the words of the needs and kinds themselves. Stems are
 * written where endings vary (払えな: 払えない, 払えなくて).
 */
import type { KindId } from '../domain/kind.ts';
import type { NeedId } from '../domain/need.ts';

export interface EverydayWords {
  readonly words: readonly string[];
  readonly needs: readonly NeedId[];
  /** kinds that answer these words before others */
  readonly kinds?: readonly KindId[];
}

export const EVERYDAY_WORDS: readonly EverydayWords[] = [
  { words: ['腹が減', 'お腹がすい', 'お腹すい', 'おなかすい', 'はらへった', '食べるのに困', '食べるものに困', '米がない', 'お米', '食品', '食料品', '食糧', '食べたい', '食べてない', '食べていない', '今日食べる', 'めし', '弁当', '粉ミルク', 'ミルクがない', '夕ご飯', '朝ご飯', '昼ご飯', '夕食', '朝食', '食堂'], needs: ['food'] },
  { words: ['子どもの食事', '子どものごはん', '子どもに食べさせ', '夏休みのごはん', 'みんなでごはん', '孤食'], needs: ['food'], kinds: ['children-cafeteria', 'food-pantry', 'meal-delivery'] },
  { words: ['お金に困', '生活に困', '暮らしに困', '生活できない', '生活できな', '暮らせない', '生活苦', '生活困窮', '給料日', '金欠', '貯金がない', '年金だけ', '年金が少ない', '支払いができない', '生活がきびしい', '生活が厳しい', '所持金', '物価', '貧乏'], needs: ['money'], kinds: ['self-reliance-desk', 'welfare-office'] },
  { words: ['給料日まで持たない', '給料日まで', 'お金を貸して', '借りたい', '貸付', '前借り', 'つなぎのお金'], needs: ['money'], kinds: ['welfare-loan', 'self-reliance-desk'] },
  { words: ['生活保護', '保護を受け', '保護申請', 'なまぽ', '生保'], needs: ['money'], kinds: ['welfare-office'] },
  { words: ['電気を止め', '電気が止ま', 'ガスが止ま', '水道が止ま', 'ガス代', '水道代', '水道料金', '光熱費', '携帯代', 'スマホ代', '公共料金が払えな', '電気代が払えな', '国保', '国民健康保険', '保険料', '年金が払えな', '税金が払えな'], needs: ['money', 'debt'], kinds: ['self-reliance-desk', 'household-budget'] },
  { words: ['借金が返せな', '返済', '取り立て', '督促', 'リボ払い', 'サラ金', '消費者金融', 'クレジット', 'カードローン', '奨学金が返せな', '債務', '債務整理', '破産', '差し押さえ', '連帯保証', '家賃滞納', 'ギャンブルで借金', '詐欺'], needs: ['debt'], kinds: ['legal-consumer'] },
  { words: ['家を失', '住まいを失', '家を出たい', '家を出され', '家がなく', '住む家', '住む場所', '泊まる場所', '泊まる所', '寝る場所', '寝るところ', '今夜泊まる', '野宿', '路上', '車中泊', '車上生活', '退去', '家賃が払えな', '家賃滞納', '家賃の補助', '敷金', '初期費用', '住所がない', '住まいの相談', '保証人がいない', '部屋を借り', '家を借り', '物件', '入居', '住宅', '公営住宅', 'シェルター'], needs: ['housing'] },
  { words: ['仕事探し', '仕事さがし', '仕事を探', '仕事をさが', '職探し', '職さがし', '就活', '就職活動', '就職できな', '働く所', '働く場所', '働き口', 'はたらきたい', '働けない', '働けな', 'アルバイト', 'バイト', 'パート', '面接', '履歴書', '内定', '派遣', '正社員', '離職', '退職', '会社を辞め', '仕事を辞め', '解雇', 'リストラ', '求職', 'キャリア', '職業', '就労', '雇用', 'はたらく', '残業', '賃金', '未払い', 'パワハラ'], needs: ['work'] },
  { words: ['面接がこわい', '仕事がこわい', '会社がこわい', '職場がこわい', '電話がこわい', '働くのがこわい'], needs: ['work'] },
  { words: ['失業', '失業した', '仕事を失', '仕事をなく', 'クビになった'], needs: ['work', 'money'], kinds: ['self-reliance-desk'] },
  { words: ['働く自信', 'ブランクがある', '久しぶりに働', '少しずつ働', '週1', '短い時間', '一日1時間', '練習', '作業', '作業所', '職業訓練', 'リワーク', '復職', '働く準備', '手伝い', '自信がない', '内職', '在宅ワーク', '農業', '農作業', '掃除', '清掃', '封入', '生活リズム', '昼夜逆転'], needs: ['steps'] },
  { words: ['話し相手', '話を聞いて', 'だれかと話', '誰かと話', '話したい', '人と話', '友人', '友達がいない', '友だちがいない', '友だちがほしい', 'ひとりぼっち', 'ひとりで', '一人暮らし', 'さびしい', '孤独', '孤立', '居場所がない', '行くところ', '行く所', 'ひま', '暇', '仲間', 'つながり', '交流', 'ふらっと', '集まり', '集える', 'サークル', 'コミュニティ', '趣味', 'たまり場', '休日'], needs: ['place'] },
  { words: ['家から出', '外に出', '外出でき', '部屋から出', '部屋にこも', '人に会いたくない', '外がこわい', '外に出るのがこわい', '人と会うのがこわい', '人と会うのが', '対人恐怖', '息子が働かない', '息子が家', '娘が家', '何年も家', '長期', '社会復帰', '社会参加', '出られない', 'こもって', 'ひきこもりの息子', 'ひきこもりの娘', 'ひきこもりの家族'], needs: ['withdrawn'], kinds: ['hikikomori-center', 'ibasho-hikikomori', 'family-group'] },
  { words: ['学校に行けな', '学校に行きたくない', '学校行きたくない', '学校がいや', '学校がこわい', '先生がこわい', '登校拒否', '授業', '成績', 'テスト', '高校', '中退', '進学', '通信制', '勉強についていけ', '先生', '教室', '学習', '受験', '塾に行けな', '塾代', '家庭教師', '学費', '給食', 'PTA', 'いじめられ', '友達関係'], needs: ['school'] },
  { words: ['不登校', '学校に行けない', '行きしぶり', '保健室登校'], needs: ['school', 'withdrawn'], kinds: ['education-support-center', 'free-school'] },
  { words: ['宿題', '勉強を教え', '無料の塾', '勉強したい', '勉強がわからな', '勉強が分からな'], needs: ['school'], kinds: ['study-support'] },
  { words: ['子育てがつらい', '子育てに疲れ', '育児ノイローゼ', '育児疲れ', 'ワンオペ', '子どもを預け', '預け先', '一時保育', '保育', '妊婦', '出産', '予期しない妊娠', '妊娠した', '産んだ', '母乳', '乳児', '幼児', '夜泣き', '離乳食', 'シングルファザー', 'シンママ', '養育費', '児童手当', '児童扶養手当', '遊ばせ', '子連れ', '親子', 'ママ友', 'パパ', 'おむつ', '発達がおそい', '子どもの発達', '子どもの相談'], needs: ['parenting'] },
  { words: ['子どもを叩', '子どもをたた', '子どもに手をあげ', '子どもにあた', '叩いてしまう', '怒鳴ってしまう', '子どもがかわいく'], needs: ['parenting', 'violence'], kinds: ['child-family-center', 'child-guidance-center', 'helpline'] },
  { words: ['親の介護', '母の介護', '父の介護', '介護に疲れ', '介護がつらい', '介護保険', '要介護', 'デイサービス', 'ヘルパー', '物忘れ', 'ぼけ', '徘徊', '高齢者', 'お年寄り', '老人', '高齢の母', '高齢の父', 'ケアマネ', '家族と仲が悪', '親と仲が悪', '親とうまくいかな', '夫婦げんか', '夫婦喧嘩', '別居', '離婚したい', '相続', '後見', '成年後見', '毒親', '兄弟', '実家', '家族関係', '家庭のこと', '祖母', '祖父', 'ダブルケア', '看病', '親なきあと', '親亡き後'], needs: ['family'] },
  { words: ['殴', 'なぐられ', '蹴られ', 'たたかれ', '叩かれ', '暴力をふるわれ', '暴言', '怒鳴られ', '束縛', '支配', 'デートDV', '性暴力', 'レイプ', '痴漢', 'ストーカー', 'つきまとい', '夫がこわい', '妻がこわい', '親がこわい', '彼がこわい', '彼氏', '安全な場所', '逃げ', '避難', '脅され', 'おどされ', 'いやなことをされ', '性的'], needs: ['violence'], kinds: ['dv-center', 'womens-center', 'helpline'] },
  { words: ['死のう', '死ぬ', '死んで', '自死', '自傷', 'リストカット', 'リスカ', '生きていたくない', '生きるのがつらい', '生きづら', '生きている意味', 'つらい', '苦しい', 'くるしい', 'しんどい', '疲れた', 'つかれた', '限界', 'もう無理', '不安', 'パニック', '落ちこ', '落ち込', 'ゆううつ', '憂うつ', 'メンタル', '心の病', '心療内科', '精神科', 'カウンセリング', 'うつ病', '統合失調症', '双極性', '適応障害', '眠れな', '不眠', 'ストレス', '悩み', 'いのち'], needs: ['health'], kinds: ['helpline'] },
  { words: ['体調', '体が', '痛い', 'けが', 'がん', '難病', '医療費', '病院代', '治療', '入院', '薬', '保険証がない', '障害者', '障がい者', '障害のある', '障害がある', '障害年金', '精神障害', '知的障害', '身体障害', '発達障害', 'ADHD', 'ASD', '自閉症', '高次脳機能障害', '車いす', '聴覚', '耳が聞こえ', '視覚', '目が見え', '手話', '手帳', 'グループホーム', 'リハビリ', '健康'], needs: ['health'] },
  { words: ['カフェ', '喫茶', 'お茶会'], needs: ['place'], kinds: ['cafe'] },
  { words: ['依存症', 'アルコール', '酒がやめ', 'お酒', 'ギャンブル', 'パチンコ', '薬物', 'ゲーム依存', '買い物依存'], needs: ['health'], kinds: ['self-help'] },
  { words: ['外国', '外国語', '英語', '中国語', '韓国語', 'ベトナム語', 'ネパール語', '難民', '帰化', '永住', '国際交流', '国際', '多文化', '日本語を習', '日本語を勉強', '日本語が話せ', '日本語がわから', '日本語が分から', 'interpreter', 'translation', 'japanese', 'chinese', 'korean', 'vietnamese', 'nepali', 'immigrant', 'refugee', 'foreign', '外国籍'], needs: ['language'] },
  { words: ['どこに相談', 'どこに行けば', 'だれに相談', '誰に相談', '何から', 'どうしたらいい', 'どうすれば', '困りごと', '悩みごと', '総合窓口', '窓口', '相談したい', '相談できる', '相談先', '無料相談', '助けてほしい', '助けて', '支援がほしい', '支援'], needs: ['unknown'], kinds: ['self-reliance-desk', 'general-desk', 'social-welfare-council'] },
  { words: ['rent', 'homeless', 'house', 'apartment'], needs: ['housing'] },
  { words: ['counseling', 'depression', 'suicide', 'mental'], needs: ['health'], kinds: ['helpline'] },
  { words: ['domestic violence', 'abuse'], needs: ['violence'] },
  { words: ['child', 'baby', 'pregnant', 'parenting'], needs: ['parenting'] },
  { words: ['ひとり親 ごはん', 'シングルマザー 食料'], needs: ['food', 'parenting'] },
];

/** Whom a word speaks of: kinds for these people come first, none is left out. */
export const AUDIENCES: readonly { readonly words: readonly string[]; readonly kinds: readonly KindId[] }[] = [
  { words: ['子ども', '小学生', '中学生', '児童'], kinds: ['children-cafeteria', 'ibasho-children', 'study-support', 'childrens-hall', 'child-family-center', 'child-guidance-center', 'education-support-center', 'free-school'] },
  { words: ['若者', '高校生', '大学生', '10代', '20代', '中高生', 'ユース', '30代'], kinds: ['ibasho-youth', 'youth-consultation', 'youth-support-station'] },
  { words: ['高齢', 'シニア', '親の'], kinds: ['community-care-center', 'salon', 'cafe'] },
  { words: ['女性', '妻', '夫', '彼氏'], kinds: ['womens-center', 'dv-center'] },
  { words: ['障害'], kinds: ['disability-core-center', 'disability-consultation', 'employment-life-center', 'transition-support', 'continuous-a', 'continuous-b', 'retention', 'life-training'] },
  { words: ['外国'], kinds: ['foreign-residents-desk', 'japanese-class'] },
  { words: ['家族', '息子', '娘', '親'], kinds: ['family-group', 'hikikomori-center'] },
];
