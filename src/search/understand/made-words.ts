/** ことばの表（content/vocabulary/ の people-words.yml、giving.yml、side-words.yml、silent-words.yml、readings.yml）から作ったもの。表を直して npm run docs とすると、作りなおします。手では直しません。 */
import type { PeopleGroup, ToldSituation } from '../../domain/vocabulary/everyday.ts';
import type { FactId } from '../../domain/vocabulary/fact.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';

const words = (text: string): readonly string[] => text.split('|').filter(Boolean);
const kinds = (text: string) => words(text) as readonly KindId[];

export const PEOPLE_GROUPS: readonly PeopleGroup[] = [
  { words: words("子ども|小学生|中学生|児童"), ages: {"min":1,"max":15}, kinds: kinds("children-cafeteria|ibasho-children|study-support|childrens-hall|child-family-center|child-guidance-center|education-consultation|education-support-center|free-school") },
  { words: words("若者|高校生|大学生|10代|20代|中高生|ユース|30代"), ages: {"min":13,"max":29}, kinds: kinds("ibasho-youth|youth-consultation|youth-support-station") },
  { words: words("高齢|シニア|親の"), ages: {"min":60}, kinds: kinds("community-care-center|salon|cafe|silver-center") },
  { words: words("女性|妻|夫|彼氏"), kinds: kinds("womens-center|dv-center") },
  { words: words("女性"), kinds: kinds("gender-equality-center") },
  { words: words("障害|A型|B型|就労継続|就労移行|作業所"), kinds: kinds("disability-core-center|disability-consultation|employment-life-center|disability-employment-desk|activity-center|employment-choice|transition-support|continuous-a|continuous-b|retention|life-training") },
  { words: words("外国|ブラジル|ペルー人|ベトナム|ネパール|クルド|フィリピン|ミャンマー|インドネシア|スリランカ|バングラデシュ|中国人|韓国人|在留カード|在留資格|技能実習|特定技能"), is: ["foreign"], kinds: kinds("foreign-residents-desk|japanese-class") },
  { words: words("認知症|物忘れ|もの忘れ|徘徊|痴呆"), is: ["dementia","family","elderly"], desk: "community-care-center", kinds: kinds("community-care-center|cafe") },
  { words: words("アルコール|アル中|断酒|禁酒|酒をやめ|酒やめ|酒 やめ|酒がやめ|酒がとま|酒が止ま|朝から酒|酒ばかり|酒びたり|お酒|飲酒|飲みすぎ|また飲ん"), is: ["addiction","alcohol"], others: ["ギャンブル","薬物","ダルク"], kinds: kinds("self-help|family-group|mental-health-center") },
  { words: words("ギャンブル|パチンコ|パチスロ|スロット|競馬|競艇|カジノ"), is: ["addiction","gambling"], others: ["断酒","アルコ","薬物","ダルク"], kinds: kinds("self-help|family-group|mental-health-center") },
  { words: words("薬物|覚醒剤|覚せい剤|大麻|ダルク"), is: ["addiction","drugs"], others: ["断酒","アルコ","ギャンブル"], kinds: kinds("mental-health-center|self-help|family-group") },
  { words: words("ゲーム依存|ネット依存|スマホ依存|買い物依存|ガチャ|課金|クレプトマニア|窃盗症"), is: ["addiction"], others: ["断酒","アルコ","ギャンブル","薬物","ダルク"], kinds: kinds("self-help|family-group|mental-health-center") },
  { words: words("依存"), is: ["addiction","alcohol","gambling","drugs"], kinds: kinds("self-help|family-group|mental-health-center") },
  { words: words("LGBT|性的少数|トランスジェンダー|性別違和|性同一性|ゲイ|レズビアン|セクシュアルマイノリティ"), is: ["lgbt"], kinds: kinds("youth-consultation|ibasho-youth") },
  { words: words("ヤングケア|ヤンケア|若者ケアラー|子どもケアラー"), is: ["family","child","youth","young-carer"], desk: "child-family-center", kinds: kinds("child-family-center|youth-consultation") },
  { words: words("施設出身|児童養護施設|養護施設|ケアリーバー|里子|里親のもと|里親の家を出|施設を出|施設で育|施設退所|自立援助ホーム"), is: ["youth","care-leaver"], kinds: kinds("youth-consultation|ibasho-youth|temporary-housing") },
  { words: words("ひとり親|シングルマザー|シングルファザー|シンママ|母子家庭|父子家庭|母子世帯|父子世帯"), is: ["family","child","single-parent","women"], kinds: kinds("child-family-center") },
  { words: words("家族|息子|娘|親"), kinds: kinds("family-group|hikikomori-center") },
];
export const TOLD_SITUATIONS: readonly ToldSituation[] = [
  { words: words("無職|働いていない|働いてない|働いておらず|働かない|働かず|働きもせず|仕事をしていない|仕事をしてない|仕事していない|仕事してない|仕事をせず|仕事もせず|仕事もしない|仕事なし|仕事がない|勤めていない|勤めをやめたまま|ニート"), with: words("実家|家にいる|家にいます|家にずっと|ずっと家|家から出|同居|親元|親の家|母とふたり|母と二人|母と2人|父とふたり|父と二人|父と2人|親とふたり|親と二人|親と2人|母と暮ら|父と暮ら|親と暮ら|両親と暮ら|母との暮ら|父との暮ら|親との暮ら|親の年金|母の年金|父の年金|親に養"), kin: words("兄|弟|姉|妹|息子|むすこ|娘|むすめ|きょうだい|兄弟"), ages: {"min":30,"max":69}, needs: ["withdrawn","family"], kinds: kinds("hikikomori-center|self-reliance-desk|family-group") },
  { words: words("怒鳴|どなられ|どなって|どなる|暴言|罵倒|罵声"), with: words("上司|店長|社長|部長|課長|係長|同僚|会社で|会社の|職場で|職場の|バイト先|パート先|取引先|お客"), kin: words(""), ages: {"min":0,"max":120}, over: ["violence"], needs: ["work"], kinds: kinds("labour-consultation|helpline|self-reliance-desk|legal-consumer") },
  { words: words("保険証な|保険証がな|保険証はな|保険証も|保険証を持って|保険証がき|保険証が切|保険証が使え|無保険|保険に入って"), with: words("熱|痛|けが|怪我|ケガ|病気|具合|体調|咳|風邪|病院|医者|診て|お金"), kin: words(""), ages: {"min":0,"max":120}, over: ["health","money","parenting"], needs: ["health","money"], kinds: kinds("welfare-office|self-reliance-desk|free-low-cost-clinic|hospital-social-work|mobile-consultation") },
];
export const WOMEN = /女の人|女の子|女性|女子|婦人/u;
export const MEN = /男の人|男の子|男性|男子|父子/u;
export const AGE_WORDS: readonly (readonly [RegExp, { readonly min: number; readonly max: number }])[] = [
  [/小学生|学童(?!疎開)/u, { min: 6, max: 12 }],
  [/中学生/u, { min: 12, max: 15 }],
  [/高校生/u, { min: 15, max: 18 }],
  [/中高生/u, { min: 12, max: 18 }],
  [/大学生/u, { min: 19, max: 24 }],
  [/おとな(?!し)(?!り)|大人(?!になっ)(?!しい)(?!数)(?!食堂)|成人(?!式)(?!の日)/u, { min: 20, max: 64 }],
  [/10代|十代/u, { min: 10, max: 19 }],
  [/おじいちゃん|おばあちゃん|じいちゃん|ばあちゃん|おじいさん|おばあさん|お年寄り|年寄り|シニア|高齢|老人|祖父|祖母/u, { min: 65, max: 120 }],
];
export const CARERS = /世話|せわ|介護|看病|面倒/u;

export const GIVES = /困っている人に送りたい|困ってる人に送りたい|もらってくれませんか|つかってもらいたい|使ってもらいたい|つかってください|引き取ってほしい|もらってほしい|もらってくれる|家庭に届けたい|家庭に送りたい|使ってください|つかってほしい|引き取ってくれ|(?<!て)差し上げたい|人に届けたい|人に分けたい|人にわけたい|使ってほしい|ゆずりたい|提供したい|おすそ分け|(?<!て)あげたい|譲りたい|提供でき|役立てて|寄付|寄贈/u;
export const HAS_LEFT = /あまって|あまった|採れすぎ|とれすぎ|取れすぎ|作りすぎ|買いすぎ|余りま|余らせ|余っ/u;
export const ASKS_FOR_LEFT = /ありませんか|もらいた|持って帰|食べさせ|もらえ|くださ|ほしい|欲しい|くれ|配っ|買え/u;
export const TAKERS: readonly (readonly [RegExp, readonly KindId[]])[] = [
  [/きゅうり|レトルト|粉ミルク|玉ねぎ|トマト|みかん|おかず|ごはん|お菓子|おかし|カップ|調味料|野菜|いも|大根|パン|弁当|果物|缶詰|備蓄|乾麺|お茶|食|米|芋|柿|卵/u, kinds("food-bank|food-pantry|children-cafeteria|social-welfare-council")],
  [/空き部屋|アパート|スペース|空き家|空家|家を|部屋|土地|建物|場所|店舗/u, kinds("housing-support|social-welfare-council|intergenerational|general-desk")],
  [/チャイルドシート|ランドセル|ぬいぐるみ|ベビーカー|おもちゃ|介護用品|パソコン|タオル|文房具|はがき|自転車|車いす|車椅子|おむつ|着物|浴衣|洋服|衣類|衣料|布団|毛布|毛糸|本を|古本|絵本|書籍|鉛筆|制服|玩具|家具|家電|食器|切手|楽器|服|靴/u, kinds("social-welfare-council|volunteering")],
];
export const TAKERS_OF_ANYTHING = kinds("social-welfare-council|volunteering|food-bank");

/** ささえる側の入口: what it is about, and what one wishes to do */
export const GIVERS_DOORS: readonly (readonly [string, RegExp, RegExp, readonly KindId[]])[] = [
  ["open", /パントリー|空き部屋|スペース|居場所|サロン|カフェ|集まり|空き家|食堂|部屋|場所|店舗/u, /使ってもらいたい|つかってほしい|使ってほしい|はじめたい|ひらきたい|つくりたい|提供したい|始めたい|開きたい|作りたい|立ち上げ|貸したい|貸します|活用して|始める|始め方|開く|開設|貸せ/u, kinds("")],
  ["hosts", /インターン|ひきこもり|引きこもり|職場体験|就労体験|就労訓練|働く場|障がい|実習|障害|若者|会社|人/u, /受け入れ先になりたい|働いてもらいたい|受け入れてみたい|受け入れ先になれ|受け入れができ|受け入れる会社|受け入れたい|受け入れます|受け入れ企業|働いてほしい|雇ってみたい|やといたい|採用したい|受入企業|雇いたい/u, kinds("employment-life-center|disability-employment-desk|work-experience|self-reliance-desk|social-welfare-council")],
  ["members", /ボランティア|メンバー|手伝い|協力者|仲間|会員/u, /募集したい|募集する|募りたい|集めたい/u, kinds("")],
  ["help", /(?:)/u, /ボランティアをはじめたい|ボランティアを始めたい|ボランティアをしたい|ボランティアがしたい|ボランティアしたい|経験をいかしたい|経験を生かしたい|経験を活かしたい|特技をいかしたい|特技を生かしたい|特技を活かしたい|教えてあげたい|恩返しがしたい|恩返しをしたい|お手伝いしたい|教えてみたい|手伝いができ|恩返ししたい|役に立ちたい|役にたちたい|手伝いたい|手伝わせて|手伝えたら|手伝いでき|手伝います|教えたい|手伝える/u, kinds("volunteering|social-welfare-council")],
];

export const PEOPLE_ASIDE = words("母|父|夫|妻|嫁|息子|娘|子|子ども|兄|弟|姉|妹|祖母|祖父|母親|父親|両親|主人|旦那|彼氏|彼女|おふくろ|おやじ|友人|知人|知り合い|友達|家族|実家|親|私|わたし|僕|ぼく|俺|自分|男|女|男性|女性|男の子|女の子|独身|主婦|主夫|学生|大学生|高校生|中学生|小学生|未成年|若者|高齢|高齢者|シニア|老人|家|うち|おうち|元夫|元妻|元彼|お父さん|お母さん|おとうさん|おかあさん|パパ|ママ|じいちゃん|ばあちゃん|大人|一人|ひとり");
export const WAYS = words("無料|ただ|タダ|0円|有料|予約|予約なし|予約不要|見学|匿名|夜|夜間|夕方|朝|昼|昼間|平日|土曜|日曜|土日|週末|祝日|今日|今夜|明日|毎日|24時間|駅前|駅近|近場|近い|地元|オンライン|リモート|初めて|はじめて|初心者|急ぎ|安い|格安|一緒に|一人で|ひとりで|少人数|大勢|公式|電話|電話相談|電話番号|電話で相談|メール|LINE|チャット|相談会|窓口|予約方法|開いてる|営業時間|時間|地図|評判|口コミ");
export const FEELINGS = words("つらい|辛い|つら|しんどい|苦しい|くるしい|生きづらい|不安|心配|悩み|困ってる|困っている|疲れた|つかれた|限界|もう無理|むり|無理|こわい|怖い|いや|嫌|助けて|やばい|言えない|話せない|頼れない|わからない|分からない|やめたい|辞めたい|止めたい|抜けだしたい|抜け出したい|眠れない|眠れな|ねむれない|ねむれな|眠れません|ねむれません|寝れない|寝られない|体がもたない|体がもたな|身がもたない|吐きそう|もたない|くたくた|へとへと|きつい");
export const FACT_WORDS: readonly (readonly [FactId, RegExp])[] = [
  ["home_visit", /アウトリーチ|家まで来て|うちに来て|自宅に来て|来てほしい|来てもらえ|家に来て|来てくれ|出張相談|出向いて|訪問(?!介護)(?!看護)(?!販売)(?!歯科)(?!入浴)/iu],
  ["sign_language", /手話(?!教室)(?!サークル)(?!を習)(?!の勉強)/iu],
  ["writing_ok", /書いて相談|書いて話|筆談/iu],
  ["online", /オンライン|ビデオ通話|ビデオ相談|リモート|Zoom/iu],
  ["written", /文字で相談|LINE|チャット|文字で話|(?<!オン)(?<!ホット)(?<!ガイド)ライン(?!ホ)|メール|SNS/iu],
];
export const ANIMALS = /ワンちゃん|わんちゃん|ハムスター|ペット|うさぎ|ウサギ|インコ|ねこ|ネコ|いぬ|動物|小鳥|金魚|猫|犬|亀/u;
export const UNLISTED = words("動物病院|病院|診療所|クリニック|歯医者|歯科|小児科|眼科|皮膚科|耳鼻科|産婦人科|整形外科|心療内科|精神科|内科|外科|薬局");

export const SILENT_WORDS = words("の|が|を|に|は|で|と|も|へ|や|から|まで|より|など|について|って|けど|けれど|か|した|して|する|してる|しい|したい|たい|たくない|ない|なく|なくて|です|ます|ません|ました|でしょうか|ください|いる|いて|いた|います|いない|いません|ある|あります|ありませんか|みたい|できる|でき|もらえる|もらいたい|くれる|れる|られる|られて|られた|と言われる|と言われた|と言われて|てしまう|しまう|こと|ところ|とき|ため|人|私|自分|場所|近く|近所|方法|仕方|やり方|受け方|使い方|条件|流れ|利用|申請|手続き|手続|電話番号|連絡先|一覧|どこ|どう|なに|何|いくら|いい|よい|おすすめ|今すぐ|いますぐ|すぐ|至急|お願い|おねがい|お願いします|知りたい|教えて|ほしい|欲しい|さがす|さがして|さがしたい|探す|探して|とりたい|取りたい|やりたい|行きたい|いきたい|入りたい|使いたい|通いたい|始めたい|はじめたい|見つけたい|みつけたい|受けたい|imasu|in|near|at|the|for|and|to|a|of|i|my|need|want|help me");
export const MARKS = "、。,，!！?？「」『』";

/** 漢字 かな */
export const READINGS = words("子ども こども|食堂 しょくどう|地域 ちいき|居場所 いばしょ|相談 そうだん|窓口 まどぐち|仕事 しごと|借金 しゃっきん|滞納 たいのう|家賃 やちん|生活保護 せいかつほご|生活 せいかつ|福祉 ふくし|事務所 じむしょ|支援 しえん|機関 きかん|自立 じりつ|困窮 こんきゅう|家計 かけい|改善 かいぜん|包括 ほうかつ|介護 かいご|認知症 にんちしょう|障害 しょうがい|者 しゃ|就労 しゅうろう|就職 しゅうしょく|就業 しゅうぎょう|移行 いこう|継続 けいぞく|定着 ていちゃく|準備 じゅんび|訓練 くんれん|家族会 かぞくかい|家族 かぞく|家庭 かてい|児童 じどう|児童館 じどうかん|児童相談所 じどうそうだんじょ|若者 わかもの|総合 そうごう|女性 じょせい|社会 しゃかい|協議会 きょうぎかい|社協 しゃきょう|法律 ほうりつ|弁護士 べんごし|消費 しょうひ|外国人 がいこくじん|訪問 ほうもん|電話 でんわ|自助 じじょ|依存症 いぞんしょう|体験 たいけん|職場 しょくば|実習 じっしゅう|内職 ないしょく|軽作業 けいさぎょう|清掃 せいそう|起業 きぎょう|宅食 たくしょく|配食 はいしょく|住まい すまい|住居 じゅうきょ|居住 きょじゅう|保証人 ほしょうにん|学習 がくしゅう|勉強 べんきょう|宿題 しゅくだい|教室 きょうしつ|教育 きょういく|学校 がっこう|日本語 にほんご|子育て こそだて|育児 いくじ|妊娠 にんしん|赤ちゃん あかちゃん|ひとり親 ひとりおや|不登校 ふとうこう|暴力 ぼうりょく|虐待 ぎゃくたい|病気 びょうき|病院 びょういん|孤独 こどく|孤立 こりつ|失業 しつぎょう|食料 しょくりょう|食事 しょくじ|お金 おかね|生活費 せいかつひ|貸付 かしつけ|年金 ねんきん|税金 ぜいきん|自殺 じさつ|死にたい しにたい|消えたい きえたい|眠れない ねむれない|高齢者 こうれいしゃ|離婚 りこん|通訳 つうやく|炊き出し たきだし|働く はたらく|働きたい はたらきたい|練習 れんしゅう|引っ越し ひっこし|助けて たすけて|困った こまった|外 そと|出られない でられない|家 いえ|多世代 たせだい|当事者会 とうじしゃかい|食べ物 たべもの|逃げたい にげたい|親 おや|部屋 へや|申請 しんせい|型 がた|基幹 きかん|生活困窮者 せいかつこんきゅうしゃ|配偶者 はいぐうしゃ|消費者 しょうひしゃ|通院 つういん|発達 はったつ|遺族 いぞく|高校 こうこう|中退 ちゅうたい|進学 しんがく|奨学金 しょうがくきん|給付 きゅうふ|給付金 きゅうふきん|確保 かくほ|入居 にゅうきょ|更生 こうせい|保健 ほけん|保育園 ほいくえん|預かり あずかり|一時 いちじ|出産 しゅっさん|後見 こうけん|成年 せいねん|見学 けんがく|農業 のうぎょう|掃除 そうじ|面接 めんせつ|求人 きゅうじん|転職 てんしょく|無職 むしょく|無料 むりょう|塾 じゅく|受験 じゅけん|進路 しんろ|夫 おっと|妻 つま|息子 むすこ|娘 むすめ|老人 ろうじん|精神 せいしん|薬物 やくぶつ|酒 さけ|心 こころ|体 からだ|難病 なんびょう|手帳 てちょう|性被害 せいひがい|避難 ひなん|差別 さべつ|人権 じんけん|保険証 ほけんしょう|保険 ほけん|国保 こくほ|母子手帳 ぼしてちょう|免許 めんきょ|筆談 ひつだん|手話 しゅわ|難聴 なんちょう|聞こえ きこえ|耳 みみ|住民票 じゅうみんひょう|戸籍 こせき|通帳 つうちょう|給料 きゅうりょう|残業 ざんぎょう|退職 たいしょく|弁当 べんとう|授乳 じゅにゅう|産後 さんご|里親 さとおや|学費 がくひ|返し かえし|熱 ねつ");
