/** 予約のことば: what a sentence says of booking, only where its words leave no doubt and hold for the whole visit. */
const BOOKED = [
  /予約制(?!の)/,
  /要予約|要申込/,
  /予約(?:が|は)?(?:必要|いります|要ります)/,
  /まで(?:に)?(?:事前)?予約(?!希望)/,
  /[でを]予約(?:します|してください|して来)/,
  /(?:事前|要)(?:の)?申し?込み?(?:制|が?必要|が?要|$)|申し?込み?制/,
];
const NOT_BOOKED =
  /当日、?(?:に)?(?:直接|そのまま)|直接(?:、)?(?:会場|現地|お越し|お?いで|来[てる場所館])|予約(?:は|も|が)?(?:不要|いりません|いらない|なし|必要ありません)|申し?込み(?:は|も)?(?:不要|いりません|いらない)/;
const PERHAPS =
  /なるべく|できれば|優先|場合|個別|一部|(?:\d月|[日月火水木金土]曜日?|土日|平日|祝日|初回|団体|[夏冬春]休み)(?:のみ|だけ|以外)/;
/** 「テイクアウトは」: of a part; 「来所は」: of the whole visit. */
const TOPIC = /([^、。()]+)は、?[^。]*$/;
const WHOLE = /(?:来所|来館|来室|参加|利用|相談|面接|見学)$/;

function isOfAPart(before: string): boolean {
  const [, topic] = TOPIC.exec(before) ?? [];
  return topic !== undefined && !WHOLE.test(topic);
}

/** 「面接は要予約、電話は不要」: one way of coming needs it, another does not. */
const OTHER_WAY =
  /(?:電話|来所|来館|面接|面談|見学|オンライン|メール|訪問|初回|回目以降|当日|平日|土日)[^、。]{0,6}は、?(?:予約)?(?:不要|いりません|必要ありません)/;

function saysBoth(sentence: string): boolean {
  const rest = sentence.replace(NOT_BOOKED, '');
  return BOOKED.some((words) => words.test(rest)) && (rest !== sentence || OTHER_WAY.test(rest));
}

/** @param sentence one, in the widths of NFKC */
export function bookingTold(sentence: string): 'always' | 'none' | undefined {
  if (PERHAPS.test(sentence) || saysBoth(sentence)) return undefined;
  const isTold = (words: RegExp) => {
    const found = words.exec(sentence);
    return found !== null && !isOfAPart(sentence.slice(0, found.index));
  };
  if (isTold(NOT_BOOKED)) return 'none';
  return BOOKED.some(isTold) ? 'always' : undefined;
}
