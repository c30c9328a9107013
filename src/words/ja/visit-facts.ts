/** はじめて行く日のことば: one line a fact of domain/entry/visit-facts.ts; every page, form and report takes its words from here. */
import { VISIT_FACT_IDS, type VisitFact } from '../../domain/entry/visit-facts.ts';

export interface VisitWords {
  /** names it in a row of a table */
  readonly label: string;
  /** names it in a report of what changed, and as an answer of the issue form */
  readonly name: string;
  /** the form asks it */
  readonly asked: string;
  /** said of a place on its page */
  readonly yes: string;
  readonly no: string;
  /** said when unknown; left out where asking would be odd */
  readonly unknown?: string;
  /** the matcher: what a person wishes, what is said of a place, and what to ask it */
  readonly wish: {
    readonly label: string;
    readonly fits: string;
    readonly differs: string;
    readonly ask: string;
  };
}

export const VISIT_WORDS: { readonly [Fact in VisitFact]: VisitWords } = {
  look_first: {
    label: '見学',
    name: '見学だけでもよい',
    asked: '見学だけでもよいですか',
    yes: '見学だけでもよい',
    no: '見学だけはできない',
    unknown: '見学だけでもよいか',
    wish: {
      label: '見学だけでもよい',
      fits: '見学だけでもよい',
      differs: '見学だけはできません',
      ask: '見学だけでもいいですか',
    },
  },
  no_need_to_talk: {
    label: '話すこと',
    name: '話さなくてもよい',
    asked: '話さなくてもよいですか',
    yes: '話さなくてもよい',
    no: '話をする場です',
    wish: {
      label: '話さなくてもよい',
      fits: '話さなくてもよい',
      differs: '話をする場です',
      ask: '話さずにいるだけでもいいですか',
    },
  },
  anonymous: {
    label: '名前',
    name: '名前を言わなくてもよい',
    asked: '名前を言わなくてもよいですか',
    yes: '名前を言わなくてよい',
    no: '名前をきかれます',
    wish: {
      label: '名前を言わなくてよい',
      fits: '名前を言わなくてよい',
      differs: '名前をきかれます',
      ask: '名前を言わなくても使えますか',
    },
  },
  accompany: {
    label: '同行',
    name: 'いっしょに行ってもらえる',
    asked: 'いっしょに行ってもらえますか',
    yes: 'いっしょに行ってもらえる',
    no: 'いっしょに行ってもらうことはできない',
    wish: {
      label: 'いっしょに来てほしい',
      fits: 'いっしょに行ってもらえます',
      differs: 'いっしょに行ってもらうことはできません',
      ask: 'はじめの日に、いっしょに行ってもらえますか',
    },
  },
  home_visit: {
    label: '家への訪問',
    name: '家に来てもらえる',
    asked: '家に来てもらえますか',
    yes: '家に来てもらえる',
    no: '家には来てもらえない',
    wish: {
      label: '家に来てほしい',
      fits: '家に来てもらえます',
      differs: '家には来てもらえません',
      ask: '家に来てもらえますか',
    },
  },
  pickup: {
    label: '送り迎え',
    name: '送り迎えがある',
    asked: '送り迎えはありますか',
    yes: '送り迎えがある',
    no: '送り迎えはない',
    wish: {
      label: '送り迎えがほしい',
      fits: '送り迎えがあります',
      differs: '送り迎えはありません',
      ask: '送り迎えはありますか',
    },
  },
  online: {
    label: 'オンライン',
    name: 'オンラインでもよい',
    asked: 'オンラインで参加できますか',
    yes: 'オンラインで参加できる',
    no: 'オンラインではできない',
    wish: {
      label: 'オンラインがよい',
      fits: 'オンラインでできます',
      differs: 'オンラインではできません',
      ask: 'オンラインでもできますか',
    },
  },
  once_is_fine: {
    label: '1回だけ',
    name: '1回だけでもよい',
    asked: '1回だけでもよいですか',
    yes: '1回だけでもよい',
    no: '続けて通うところです',
    wish: {
      label: '1回だけでもよい',
      fits: '1回だけでもよい',
      differs: '続けて通うところです',
      ask: '1回だけでもいいですか',
    },
  },
};

/** The words of one use, by fact, in the order of the schema. */
export function visitWordsOf<Use extends keyof VisitWords>(
  use: Use,
): { readonly [Fact in VisitFact]: VisitWords[Use] } {
  return Object.fromEntries(VISIT_FACT_IDS.map((fact) => [fact, VISIT_WORDS[fact][use]])) as {
    readonly [Fact in VisitFact]: VisitWords[Use];
  };
}
