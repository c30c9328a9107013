/** なぜこの順番か、どの答えが使えなかったか, in words, for those who look after the catalogue. */
import type { LeftOut } from '../../matching/leave-out.ts';
import { MATCHING_WEIGHTS } from '../../matching/matching-weights.ts';
import { ANSWER_NAMES, type Complaint } from '../../matching/parse-answers.ts';
import type { Suggestion } from '../../matching/judged-place.ts';
import { WEIGHT_WORDS } from './weights.ts';

export const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  closed: 'もうおわった場所なので、出していません。',
  far: 'はなれた地域の場所なので、出していません。',
  need: 'この困りごとの場所ではないので、出していません。',
  safety: '暴力のことでは、そのための窓口と電話だけを出すので、出していません。',
  ward: '1つの区に住む人の窓口です。区をえらぶと、その区の窓口が出ます。',
  emergency: 'いのちや安全が危ないときの電話なので、場所としては出していません。',
  neighbour: 'となりの地域の場所です。住んでいる地域に十分な場所があるので、出していません。',
};

const meant = (near: string | undefined) => (near === undefined ? '' : `もしかして: ${near}`);

/** What of the answers could not be used. */
export function complaintText(complaint: Complaint): string {
  switch (complaint.of) {
    case 'shape':
      return '答えは {"needs": ["food"], …} の形で書いてください。';
    case 'name':
      return `「${complaint.name}」という答えはありません。${meant(complaint.near) || `使えるのは ${ANSWER_NAMES.join('、')} です。`}`;
    case 'value':
      return `${complaint.name} の「${complaint.value}」は使えません。${meant(complaint.near)}`;
    case 'municipality':
      return `municipality の「${complaint.value}」は、市区町村コード（6けた）ではありません。`;
    case 'neighbours':
      return 'neighbours は true か false で書いてください。';
  }
}

type Ranked = Pick<Suggestion, 'verdict' | 'score' | 'parts'>;

/** Why the one above stands above. */
export function whyAbove(above: Ranked, own: Ranked): string {
  if (above.verdict !== own.verdict)
    return '判断（合いそう・聞いてみる・条件がちがう）の順で、上になっています。';
  const first = MATCHING_WEIGHTS.find(({ id }) => above.parts[id] !== own.parts[id]);
  if (first === undefined) return '同じ点なので、日がわりの順番です。';
  if (above.score < own.score)
    return 'はじめの5か所に、いろいろな種類と困りごとを入れるため、上になっています。';
  return `「${WEIGHT_WORDS[first.id].label}」のちがいで、上になっています。`;
}
