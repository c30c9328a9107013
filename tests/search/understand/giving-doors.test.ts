/** ささえる側の入口へのことば: a giver's words lead to a door; those of somebody in need never do. */
import { describe, expect, it } from 'vitest';
import { doorIn } from '../../../src/search/understand/giving.ts';

describe('ささえたい人のことば', () => {
  it.each([
    ['お米を寄付したい', 'give'],
    ['野菜をあげたい 練馬区', 'give'],
    ['缶詰をもらってほしい', 'give'],
    ['空き家を使ってほしい', 'open'],
    ['子ども食堂を始めたい', 'open'],
    ['居場所を作りたい', 'open'],
    ['部屋を貸したい', 'open'],
    ['職場体験を受け入れたい', 'hosts'],
    ['障害のある人を雇いたい', 'hosts'],
    ['ボランティアを募集したい', 'members'],
    ['何か手伝いたい', 'help'],
    ['役に立ちたい', 'help'],
    ['ＮＰＯで手伝いたい', 'help'],
  ])('%s → %s', (text, door) => expect(doorIn(text)).toBe(door));

  it.each([
    '食べるものがない',
    'お米がほしい',
    '居場所がほしい',
    '部屋を借りたい',
    '手伝ってほしい',
    '子どもに食べさせてあげたい',
    '働きたい',
    '仕事を始めたい',
    '友だちがほしい',
    '仲間がほしい',
    '実習に行きたい',
    'ひきこもり 家族',
    'ボランティア',
    '',
  ])('%s is no giver’s', (text) => expect(doorIn(text)).toBeUndefined());
});
