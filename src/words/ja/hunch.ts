/** 気がかりのことば: 危ないときの表は何も言わず、似た言いかたがあるときの、ひとこと。決めつけない。 */

const BODY = 'からだのことで急ぐときは、すぐこちらに電話できます。';
const HEART = 'つらいことがあれば、こちらに話せます。';
const CARE = 'ひとりでかかえて、つらくなっていたら、こちらに話せます。';
const FEAR = 'こわいことや、つらいことがあれば、こちらに話せます。';
const SOMEBODY = 'だれかのことが心配なときも、こちらに話せます。';
const TROUBLE = 'ことわれなくて困っていることがあれば、こちらに話せます。';
const PREGNANCY = '妊娠や出産のことで困っていたら、こちらに話せます。';
const WORK = '仕事や在留のことで困っていたら、こちらに話せます。';
const LOST = 'だれかの行方が分からないときは、すぐこちらに電話できます。';
const TODAY = '今日や今夜のことで困っていたら、こちらに話せます。';

/** by the topic of the table of danger */
const WELCOME: Readonly<Record<string, string>> = {
  body: BODY,
  'child-body': BODY,
  overdose: BODY,
  'care-exhaustion': CARE,
  'shaken-baby': CARE,
  'harm-to-child': CARE,
  sexual: FEAR,
  images: FEAR,
  'abused-child': FEAR,
  stalking: FEAR,
  partner: FEAR,
  violence: FEAR,
  crime: FEAR,
  'womens-desk': FEAR,
  'child-next-door': SOMEBODY,
  'elder-abuse': SOMEBODY,
  'forced-sex-work': TROUBLE,
  'paid-meetings': TROUBLE,
  'dark-job': TROUBLE,
  'birth-alone': PREGNANCY,
  pregnancy: PREGNANCY,
  'foreign-worker': WORK,
  'unpaid-wages': WORK,
  'lost-person': LOST,
  shelter: TODAY,
  food: TODAY,
};

export const hunchText = {
  welcomeFor: (topic: string): string => WELCOME[topic] ?? HEART,
} as const;
