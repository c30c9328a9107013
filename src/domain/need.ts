/**
 * 困りごと: the doors people enter by. Labels are the resident's words, ids are stable.
 * Chosen with the intake form of 厚生労働省 (生活困窮者自立支援の標準様式) as a reference.
 */
import type { KindId } from './kind.ts';

/** 困りごとの id。画面での順番でもある */
export const NEED_IDS = ['food', 'money', 'debt', 'housing', 'work', 'steps', 'place', 'withdrawn', 'school', 'parenting', 'family', 'violence', 'health', 'language', 'unknown'] as const;

export type NeedId = (typeof NEED_IDS)[number];

export interface Need {
  readonly id: NeedId;
  /** 画面のことば。「|」のところで改行してよい */
  readonly phrases: string;
  /** 一文の説明 */
  readonly sentence: string;
  /** 電話や窓口で、はじめに言うことば */
  readonly opening: string;
  /** この困りごとに答える種類を、すすめる順に */
  readonly kinds: readonly KindId[];
  /** 履歴・題名・リンクに気をつける困りごと */
  readonly sensitive?: true;
}

export const NEEDS: readonly Need[] = [
  { id: 'food', phrases: '食べるものが|ない', sentence: '食事や食べものを受けとれるところ、食費に困ったときの相談先です。', opening: '食べるものがなくて困っています。すぐに使える助けはありますか', kinds: ['food-pantry', 'children-cafeteria', 'self-reliance-desk', 'meal-delivery', 'welfare-office', 'social-welfare-council'] },
  { id: 'money', phrases: '生活費が|たりない', sentence: '生活費がたりないときの相談先、給付や貸付の窓口です。', opening: '生活費がたりなくて困っています。相談できるところを探しています', kinds: ['self-reliance-desk', 'welfare-office', 'welfare-loan', 'household-budget', 'social-welfare-council', 'housing-benefit'] },
  { id: 'debt', phrases: '借金や滞納で|こまっている', sentence: '借金、家賃や税金の滞納を、整理する手助けです。', opening: '借金や滞納のことで困っています。相談できるところを探しています', kinds: ['legal-consumer', 'household-budget', 'self-reliance-desk', 'welfare-loan'] },
  { id: 'housing', phrases: '住むところがない・|なくなりそう', sentence: '家賃の助け、泊まるところ、部屋探しの相談先です。', opening: '住むところのことで困っています。相談できるところを探しています', kinds: ['self-reliance-desk', 'housing-benefit', 'temporary-housing', 'housing-support', 'welfare-office'] },
  { id: 'work', phrases: '仕事をさがしたい・|仕事がつらい', sentence: '仕事探しと、仕事の悩みの相談先です。', opening: '仕事のことで困っています。相談できるところを探しています', kinds: ['self-reliance-desk', 'youth-support-station', 'employment-life-center', 'transition-support', 'continuous-a', 'supportive-employer', 'work-experience', 'retention', 'entrepreneurship'] },
  { id: 'steps', phrases: '少しずつ|働く練習をしたい', sentence: 'ボランティアや短い作業から、働く練習ができるところです。', opening: '少しずつ働く練習をしたいと思っています。見学や相談はできますか', kinds: ['work-preparation', 'intermediate-trainee', 'volunteering', 'youth-support-station', 'work-experience', 'piecework', 'life-training', 'continuous-b', 'transition-support', 'intermediate-employed', 'self-reliance-desk'] },
  { id: 'place', phrases: '行く場所・|話す相手がほしい', sentence: '用事がなくても行けて、人とすごせる場所です。', opening: '行ける場所を探しています。見学だけでも行っていいですか', kinds: ['intergenerational', 'ibasho-youth', 'ibasho-children', 'cafe', 'salon', 'ibasho-hikikomori', 'children-cafeteria', 'self-help', 'volunteering', 'social-welfare-council'] },
  { id: 'withdrawn', phrases: '家から出るのが|むずかしい', sentence: '家から出にくい本人と家族のための相談先、居場所です。', opening: '家から出るのがむずかしくて困っています。相談できるところを探しています', kinds: ['hikikomori-center', 'ibasho-hikikomori', 'family-group', 'youth-consultation', 'youth-support-station', 'work-preparation', 'self-reliance-desk', 'mobile-consultation', 'ibasho-youth'] },
  { id: 'school', phrases: '学校・|勉強のこと', sentence: '学校に行きにくいとき、勉強や進路のことの相談先です。', opening: '学校のことで困っています。相談できるところを探しています', kinds: ['education-support-center', 'free-school', 'study-support', 'youth-consultation', 'ibasho-children', 'ibasho-youth', 'child-family-center'] },
  { id: 'parenting', phrases: '子育て・妊娠・|ひとり親', sentence: '妊娠から子育てまで、ひとりで抱えないための場所です。', opening: '子育てのことで困っています。相談できるところを探しています', kinds: ['child-family-center', 'childcare-support', 'childrens-hall', 'children-cafeteria', 'study-support', 'ibasho-children', 'meal-delivery', 'child-guidance-center'] },
  { id: 'family', phrases: '家族のこと・|介護', sentence: '家族との関係、介護やお世話のことの相談先です。', opening: '家族のことで困っています。相談できるところを探しています', kinds: ['community-care-center', 'child-family-center', 'family-group', 'general-desk', 'hikikomori-center', 'legal-consumer', 'cafe', 'salon'] },
  { id: 'violence', phrases: '暴力・虐待から|にげたい', sentence: '安全に相談できる電話と窓口です。まず電話で話を聞いてもらえます。', opening: '家族（パートナー）とのことで困っています。安全に相談できるところを探しています', kinds: ['dv-center', 'womens-center', 'helpline'], sensitive: true },
  { id: 'health', phrases: 'からだ・こころ・|障害のこと', sentence: '病気や障害、こころのつらさの相談先です。', opening: 'からだ（こころ）のことで困っています。相談できるところを探しています', kinds: ['disability-core-center', 'disability-consultation', 'employment-life-center', 'community-care-center', 'self-help', 'family-group', 'transition-support', 'life-training', 'continuous-a', 'continuous-b', 'retention'] },
  { id: 'language', phrases: 'ことば・|外国人のくらし', sentence: '日本語が苦手な人、外国から来た人のための相談先と教室です。', opening: '日本語がまだ上手ではありません。やさしい日本語で話してもらえますか', kinds: ['foreign-residents-desk', 'japanese-class', 'legal-consumer', 'general-desk'] },
  { id: 'unknown', phrases: 'どこに聞けばいいか|分からない', sentence: '何に困っているかまとまっていなくても、話を聞いてもらえるところです。', opening: 'いろいろ困っていて、どこに聞けばいいか分かりません。話を聞いてもらえますか', kinds: ['self-reliance-desk', 'social-welfare-council', 'general-desk', 'welfare-office', 'helpline'] },
];

const byId: ReadonlyMap<string, Need> = new Map(NEEDS.map((need) => [need.id, need]));

/** The need with this id; throws for an unknown id, which the schema has already refused. */
export function needOf(id: NeedId): Need {
  const need = byId.get(id);
  if (!need) throw new Error(`知らない困りごとです: ${id}`);
  return need;
}

export function isNeedId(value: unknown): value is NeedId {
  return typeof value === 'string' && byId.has(value);
}

/** 画面のことば（改行の目印なし） */
export function needLabel(id: NeedId): string {
  return needOf(id).phrases.replaceAll('|', '');
}

/** true for needs whose pages must leave no trace: neutral title, quick exit, no storage. */
export function isSensitiveNeed(id: NeedId): boolean {
  return needOf(id).sensitive === true;
}
