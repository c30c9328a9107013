/** 急ぎの話題: words after which helplines come first, apart from any ranking. */
import type { KindId } from '../domain/kind.ts';
import { needOf, type NeedId } from '../domain/need.ts';

export interface UrgentTopic {
  readonly id: 'suicide' | 'illness' | 'child-abuse' | 'violence' | 'harm-to-child' | 'home' | 'shelter' | 'food';
  /** 検索でのことば */
  readonly words: readonly string[];
  readonly needs: readonly NeedId[];
  /** file names under content/resources/national/, in the order of calling */
  readonly helplines: readonly string[];
  /** kinds of desks whose own one in the place asked for comes among the lines */
  readonly desks?: readonly KindId[];
}

export const URGENT_TOPICS: readonly UrgentTopic[] = [
  {
    id: 'suicide',
    words: ['死にたい', '死にたく', '死のう', '死んで', '死ぬ', 'しにたい', '消えたい', '消えて', '消えてしまいたい', 'きえたい', 'きえてしまいたい', '命を絶', '首を吊', '飛び降り', '飛びおり', 'オーバードーズ', '生きられ', '生きていけ', '生きている意味', '自殺', '自死', '生きていたくない', '生きるのがつらい', '生きづらい', '生きるのに疲れ', '生きるのがしんどい', 'つらい', '辛い', 'しんどい', '苦しい', 'くるしい', '限界', 'もう無理', 'もうだめ', 'リストカット', '自傷', 'いのち', '薬たくさん', '薬をたくさん', '薬いっぱい', '薬をいっぱい', '薬大量', '薬を大量', '過量服薬'],
    needs: ['health'],
    helplines: ['inochi-sos', 'yorisoi-hotline', 'kokoro-dial', 'inochi-no-denwa', 'childline'],
  },
  {
    id: 'illness',
    words: ['救急車', '意識がな', '息をしてな', '息してな', '息苦し', '呼吸ができ', '呼吸が苦し', '胸が痛', '胸痛', '倒れた', '倒れて動', 'けいれん', '吐血', '血が止まら', '頭を打', 'ろれつが', '手足がしび', '急病', '喉につま', '窒息', '大やけど'],
    needs: ['health'],
    helplines: ['shobo-119', 'kyukyu-7119'],
  },
  {
    // Who hears a child cry next door calls 189, not a line for couples.
    id: 'child-abuse',
    words: ['虐待', 'ぎゃくたい', '児童虐待', '子どもの虐待', '虐待かも', '通告', '通報', '泣き声', '悲鳴', '怒鳴り声', 'ネグレクト', '育児放棄'],
    needs: ['violence', 'parenting'],
    helplines: ['jidou-189', 'jidou-soudan-dial', 'keisatsu-110'],
    desks: ['child-guidance-center'],
  },
  {
    id: 'violence',
    words: ['暴力', '虐待', 'DV', '殴', '叩かれ', 'たたかれ', 'なぐられ', '蹴られ', '逃げたい', 'にげたい', '逃げ', 'こわい', '怖い', '性被害', '性暴力', 'レイプ', '痴漢', 'モラハラ', 'ストーカー', 'おどされ', '脅され', '彼氏がこわい', '夫がこわい', '親がこわい'],
    needs: ['violence'],
    helplines: needOf('violence').helplines,
    desks: ['dv-center', 'womens-center'],
  },
  {
    // A parent who asks for help is not sent to the police first.
    id: 'harm-to-child',
    words: ['叩いてしまう', 'たたいてしまう', '子どもを叩', '子どもをたた', '子どもに手をあげ', '子どもに手を上げ', '子どもにあた', '怒鳴ってしまう', '虐待してしまう', '虐待しそう'],
    needs: ['parenting', 'violence'],
    helplines: ['jidou-soudan-dial', 'jidou-189', 'yorisoi-hotline'],
  },
  { id: 'home', words: ['家に帰りたくない', '家にいたくない', '家に居たくない', '家に居場所がない', '家出'], needs: ['family', 'place', 'violence'], helplines: ['yorisoi-hotline', 'childline', 'dv-plus'] },
  { id: 'shelter', words: ['今夜泊まる', '泊まる所がない', '泊まるところがない', '寝る場所がない', '寝るところがない', '今日寝る', '路上生活', '野宿', '追い出された'], needs: ['housing'], helplines: ['yorisoi-hotline'] },
  { id: 'food', words: ['今日食べる', '何も食べて', '食べてない', '食べていない', '餓死', '飢え'], needs: ['food'], helplines: ['yorisoi-hotline'] },
];
