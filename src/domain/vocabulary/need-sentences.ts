/** 困りごとの説明: a sentence for each need. Apart from the table, for only pages show them. */
import type { NeedId } from './need.ts';

export const NEED_SENTENCES: Readonly<Record<NeedId, string>> = {
  food: '食事や食べものを受けとれるところ、食費に困ったときの相談先です。',
  money: '生活費がたりないときの相談先、給付や貸付の窓口です。',
  debt: '借金、家賃や税金の滞納を、整理する手助けです。',
  housing: '家賃の助け、泊まるところ、部屋探しの相談先です。',
  work: '仕事探しと、仕事の悩みの相談先です。',
  steps: 'ボランティアや短い作業から、働く練習ができるところです。',
  place: '用事がなくても行けて、人とすごせる場所です。',
  withdrawn: '家から出にくい本人と家族のための相談先、居場所です。',
  school: '学校に行きにくいとき、勉強や進路のことの相談先です。',
  parenting: '妊娠から子育てまで、ひとりで抱えないための場所です。',
  family: '家族との関係、介護やお世話のことの相談先です。',
  violence: '安全に相談できる電話と窓口です。まず電話で話を聞いてもらえます。',
  health: '病気や障害、こころのつらさの相談先です。',
  language: '日本語が苦手な人、外国から来た人のための相談先と教室です。',
  papers: '身分証や住民票がないとき、役所の手続きでこまったときの相談先です。',
  mobility: '病院や買い物に行く足がないとき、送り迎えの相談先です。',
  unknown: '何に困っているかまとまっていなくても、話を聞いてもらえるところです。',
};
