/** ふだんのことばの表: the words of content/vocabulary/ that the search reads a query with, and the rules they keep. */
import { when, type Finding } from '../problem.ts';
import { toHiragana } from '../text/japanese-text.ts';
import type { AudienceId } from './audience.ts';
import type { FactId } from './fact.ts';
import type { KindId } from './kind.ts';
import type { NeedId } from './need.ts';

export interface PeopleGroup {
  readonly words: readonly string[];
  /** people of whom all are of these ages */
  readonly ages?: { readonly min?: number; readonly max?: number };
  readonly kinds: readonly KindId[];
  /** to say these words is to say so */
  readonly is?: readonly AudienceId[];
  /** the desk for them, missed where a place has none */
  readonly desk?: KindId;
  /** words in a name that tell that a place is for others: 断酒 where somebody speaks of gambling */
  readonly others?: readonly string[];
}

/** Words that say something together: one of `words` with one of `with`, or with kin of such an age. */
export interface ToldSituation {
  readonly words: readonly string[];
  readonly with: readonly string[];
  readonly kin: readonly string[];
  readonly ages: { readonly min: number; readonly max: number };
  /** needs that the words would speak of elsewhere: 怒鳴られる at work is no violence at home */
  readonly over?: readonly NeedId[];
  readonly needs: readonly NeedId[];
  readonly kinds: readonly KindId[];
}

/** A word that tells how old somebody is; not where it stands in one of the exceptions. */
export interface AgeWords {
  readonly words: readonly string[];
  readonly not: readonly string[];
  readonly min: number;
  readonly max: number;
}

export interface Everyday {
  /** people-words.yml */
  readonly people: {
    readonly groups: readonly PeopleGroup[];
    readonly situations: readonly ToldSituation[];
    readonly women: readonly string[];
    readonly men: readonly string[];
    readonly ages: readonly AgeWords[];
    readonly carers: readonly string[];
  };
  /** giving.yml */
  readonly giving: {
    readonly says: readonly string[];
    readonly not: readonly string[];
    /** 余った: beside a thing it is given, unless it is asked for */
    readonly left: readonly string[];
    readonly asks: readonly string[];
    readonly things: readonly Pick<PeopleGroup, 'words' | 'kinds'>[];
    readonly anything: readonly KindId[];
    /** the doors of /support/, in the order of looking */
    readonly doors: readonly {
      readonly id: string;
      readonly things: readonly string[];
      readonly wishes: readonly string[];
      /** whom to ask; none: the words are read as they are */
      readonly kinds: readonly KindId[];
    }[];
  };
  /** side-words.yml */
  readonly side: {
    readonly people: readonly string[];
    readonly ways: readonly string[];
    readonly feelings: readonly string[];
    readonly animals: readonly string[];
    /** words for what an entry may state */
    readonly facts: readonly {
      readonly id: FactId;
      readonly words: readonly string[];
      readonly not: readonly string[];
    }[];
    /** what the catalogue does not list */
    readonly unlisted: readonly string[];
  };
  /** silent-words.yml */
  readonly silent: { readonly words: readonly string[]; readonly marks: readonly string[] };
  /** readings.yml: kanji and how it is read */
  readonly readings: readonly (readonly [string, string])[];
  /** name-words.yml */
  readonly names: {
    /** 法人の形, and the signs of one in brackets */
    readonly legalForms: readonly string[];
    readonly shortForms: readonly string[];
    /** how it is read, and what is read so */
    readonly readings: readonly (readonly [string, readonly string[]])[];
    /** a word of a reading, and how a file's name writes it */
    readonly latin: readonly (readonly [string, string])[];
    readonly leftOut: readonly string[];
  };
  /** spellings.yml: the one form, and the ways of writing that become it */
  readonly spellings: readonly (readonly [string, readonly string[]])[];
}

const contradiction = (path: Finding['path'], message: string, fix: string): Finding => ({
  code: 'contradiction',
  path,
  message,
  fix,
});

/** Whether the text is the words of a list, one after another; each of them may come again. */
function isMadeOf(text: string, parts: readonly string[]): boolean {
  const reached = [true];
  for (let at = 0; at < text.length; at += 1) {
    if (!reached[at]) continue;
    for (const part of parts) if (text.startsWith(part, at)) reached[at + part.length] = true;
  }
  return reached[text.length] === true;
}

/** A long text of words made of each other would be read in very many ways. */
export function silentFindings({ words, marks }: Everyday['silent']): readonly Finding[] {
  const made = words.flatMap((word, at) => {
    const others = words.filter((other) => other !== word);
    return when(
      isMadeOf(word, others),
      contradiction(
        ['words', at],
        `「${word}」は、この表のほかのことばをつなぐとできます`,
        'この行を消してください。書かなくても読みとばします。',
      ),
    );
  });
  const notMarks = marks.flatMap((mark, at) =>
    when(
      !/^[\p{P}\p{S}]$/u.test(mark),
      contradiction(
        ['marks', at],
        `「${mark}」は記号ではありません`,
        '記号を1文字ずつ書いてください。ことばは words に書きます。',
      ),
    ),
  );
  return [...made, ...notMarks];
}

const HAN = /\p{Script=Han}/u;
const IS_JAPANESE = /^[\p{Script=Han}ぁ-ゖ々]+$/u;
const IS_KANA = /^[ぁ-ゖー]+$/;

export function readingFindings(readings: Everyday['readings']): readonly Finding[] {
  return readings.flatMap(([kanji, kana]) => [
    ...when(
      !HAN.test(kanji) || !IS_JAPANESE.test(kanji),
      contradiction(
        [kanji],
        `「${kanji}」は、漢字とひらがなのことばではありません`,
        '漢字のあることばを、記号や空白なしで書いてください。',
      ),
    ),
    ...when(
      !IS_KANA.test(kana),
      contradiction(
        [kanji],
        `「${kanji}」の読み「${kana}」がひらがなではありません`,
        '読みは、ひらがなだけで書いてください。',
      ),
    ),
  ]);
}

/** As the text is when its spellings are looked at. */
const asCompared = (text: string) => toHiragana(text.normalize('NFKC').toLowerCase());
/** Shorter kana stand in too many other words. */
const SHORTEST_IN_KANA = 3;

function writtenFindings(
  form: string,
  at: number,
  word: string,
  formsOf: ReadonlyMap<string, string>,
): readonly Finding[] {
  const path = [form, at];
  return [
    ...when(
      asCompared(word) !== word || /[ー\s]/.test(word),
      contradiction(
        path,
        `「${word}」は、この形では見つかりません`,
        `カタカナはひらがなに、全角の英数字は半角の小文字にして、のばす音と空白をとってください（${asCompared(word).replace(/[ー\s]/g, '')}）。`,
      ),
    ),
    ...when(!HAN.test(word) && [...word].length < SHORTEST_IN_KANA, {
      code: 'thesaurus-short',
      path,
      message: `「${word}」は短すぎて、ほかのことばの中にもあります`,
      fix: `かなだけなら、${SHORTEST_IN_KANA}文字以上のことばにしてください。`,
    }),
    ...when(
      (formsOf.get(word) ?? form) !== form,
      contradiction(
        path,
        `「${word}」は「${formsOf.get(word)}」にもあります`,
        '片方を消してください。',
      ),
    ),
  ];
}

/** What has become the one form must stay it. */
function ownFormFindings(form: string, all: readonly string[]): readonly Finding[] {
  const again = all.find((word) => form.includes(word));
  return when(
    again !== undefined,
    contradiction(
      [form],
      `そろえる形「${form}」の中に、べつの形になる「${again}」があります`,
      '左には、そろえたあとの形を書いてください。',
    ),
  );
}

export function spellingFindings(spellings: Everyday['spellings']): readonly Finding[] {
  const formsOf = new Map<string, string>();
  for (const [form, ways] of spellings)
    for (const way of ways) if (!formsOf.has(way)) formsOf.set(way, form);
  const all = [...formsOf.keys()];
  return spellings.flatMap(([form, ways]) => [
    ...ownFormFindings(form, all),
    ...ways.flatMap((word, at) => writtenFindings(form, at, word, formsOf)),
  ]);
}

function latinFindings([kana, latin]: readonly [string, string]): readonly Finding[] {
  const path = ['latin', kana];
  return [
    ...when(
      !IS_KANA.test(kana),
      contradiction(
        path,
        `「${kana}」がひらがなではありません`,
        '左には、よみをひらがなで書いてください。',
      ),
    ),
    ...when(
      !/^[a-z]+(?: [a-z]+)*$/.test(latin),
      contradiction(
        path,
        `「${latin}」は、ファイルの名前に使えません`,
        '半角の小文字の英字を、空白1つで区切って書いてください。',
      ),
    ),
  ];
}

/** As names are when they are compared: letters, with nothing of theirs taken for a sign. */
function formFinding(form: string, path: Finding['path']): readonly Finding[] {
  const plain = asCompared(form).replace(/[^\p{L}\p{N}]/gu, '');
  return when(
    plain !== form,
    contradiction(
      path,
      `「${form}」は、この形では見つかりません`,
      `英数字は半角の小文字にして、記号と空白をとってください（${plain}）。`,
    ),
  );
}

export function nameFindings(names: Everyday['names']): readonly Finding[] {
  const { legalForms, shortForms, readings, latin } = names;
  const formed = [
    ...legalForms.flatMap((form, at) => formFinding(form, ['legal_forms', at])),
    ...shortForms.flatMap((form, at) => formFinding(form, ['short_forms', at])),
  ];
  const read = readings.flatMap(([kana]) =>
    when(
      !IS_KANA.test(kana),
      contradiction(
        ['readings', kana],
        `読み「${kana}」がひらがなではありません`,
        '左に読みを、ひらがなだけで書いてください。',
      ),
    ),
  );
  return [...formed, ...read, ...latin.flatMap(latinFindings)];
}

/** An exception holds a word at its beginning or its end: what stands beside the word makes it another. */
export function exceptionFindings(
  words: readonly string[],
  exceptions: readonly string[],
  path: Finding['path'],
): readonly Finding[] {
  const isBeside = (exception: string) =>
    words.some(
      (word) => exception !== word && (exception.startsWith(word) || exception.endsWith(word)),
    );
  return exceptions.flatMap((exception, at) =>
    when(
      !isBeside(exception),
      contradiction(
        [...path, at],
        `「${exception}」の中に、上のことばがありません`,
        'はじめかおわりに、そのことばがある形を書いてください。',
      ),
    ),
  );
}

export function ageFindings(ages: readonly (readonly [string, AgeWords])[]): readonly Finding[] {
  return ages.flatMap(([title, { words, not, min, max }]) => [
    ...exceptionFindings(words, not, ['ages', title, 'not']),
    ...when(
      min > max,
      contradiction(
        ['ages', title],
        `「${title}」の年齢が逆です（${min}〜${max}）`,
        'min に小さいほう、max に大きいほうを書いてください。',
      ),
    ),
  ]);
}
