/** 採点の見せかた: rows and lines for the screen. */
import { kindOf } from '../../../src/domain/vocabulary/kind.ts';
import type { FeeShare } from './fee-share.ts';
import type { ContactShare, HoursShare } from './known-share.ts';
import type { CaseFigures, JudgedCase, JudgedPlace, Share } from './judge-cases.ts';
import { DESK_NEEDS, OWN_DESK_KINDS, type OwnDeskFigures, type OwnDeskKind } from './own-desk.ts';
import type { SweepFigures } from './sweep.ts';

const percent = (part: number, all: number) =>
  `${all === 0 ? '0.0' : ((100 * part) / all).toFixed(1)}%（${part}/${all}）`;
const shareText = ({ part, all }: Share) => percent(part, all);

export function caseRow({ hit, exact, first, wrong, wrongFits, useful, precision }: CaseFigures) {
  return {
    'hit@3': shareText(hit),
    名指しの場所が3つに: shareText(exact),
    はじめの1つが役に立つ: shareText(first),
    ちがう場所: shareText(wrong),
    合いそうの中のちがう場所: shareText(wrongFits),
    役に立つものが2つ以上: shareText(useful),
    'precision@5': shareText(precision),
  };
}

function placeMark({ isWrong, isOfUse }: JudgedPlace): string {
  if (isWrong) return '×';
  return isOfUse ? '○' : '・';
}

function placeText(judged: JudgedPlace): string {
  const { record, verdict, reach } = judged.place;
  return `    ${placeMark(judged)} ${record.id}　${record.name}［${kindOf(record.kind).label}・${reach}・${verdict}］`;
}

/** undefined: nothing was missed and nothing is wrong */
export function missText({ about, first, isHit, missingLines }: JudgedCase): string | undefined {
  const hasWrong = first.some(({ isWrong }) => isWrong);
  if (isHit && !hasWrong) return undefined;
  const what = [...(isHit ? [] : ['外れ']), ...(hasWrong ? ['ちがう場所'] : [])].join('・');
  return [
    `× ${about.name}（${what}）`,
    ...(about.why === '' ? [] : [`    ${about.why}`]),
    ...(missingLines.length > 0 ? [`    急ぎの案内にない: ${missingLines.join('、')}`] : []),
    ...first.map(placeText),
  ].join('\n');
}

const MOST_KINDS = 8;

export function feeText({ all, known, usual, unknownBy, networks }: FeeShare): string {
  const kinds = unknownBy.slice(0, MOST_KINDS).map(([kind, count]) => `${kind} ${count}`);
  return [
    `費用が分かるか、ふつうはこう、と言える場所: ${percent(known + usual, all)}`,
    `  閉じていない場所のうち、ファイルの fee か fee_note に書いてあるもの ${known}、書いていなくて usual.yml の種類にあるもの ${usual}`,
    `  どちらもない: ${kinds.join('、')}`,
    `  数えていないもの: 人が行く場所ではない支援ネットワーク・協議会 ${networks}`,
  ].join('\n');
}

export function contactText({ all, known, asked }: ContactShare): string {
  return [
    `連絡のしかた（電話、メール、サイトなど）が分かる場所: ${percent(known, all)}`,
    `  分からない場所のページで聞けるところ: まとめている窓口（kind-desks.yml） ${asked.keeps}、知っているかもしれない窓口 ${asked.knows}、何でも聞ける窓口 ${asked.helps}、暴力の相談先 ${asked.safe}、どれもない ${asked.nobody}（上の割合には入れていません）`,
  ].join('\n');
}

export function hoursText(share: HoursShare): string {
  const { all, known, usual, usualWithClock, noted, networks } = share;
  return [
    `開いている日が分かるか、ふつうはこう、と言える場所: ${percent(known + usual, all)}`,
    `  ファイルの hours に書いてあるもの ${percent(known, all)}、日が書いていなくて usual.yml から言えるもの ${usual}（うち、時刻は hours_note にあるもの ${usualWithClock}）、hours_note だけのもの ${noted}`,
    `  数えていないもの: 人が行く場所ではない支援ネットワーク・協議会 ${networks}`,
  ].join('\n');
}

export function sweepRow(figures: SweepFigures) {
  const { runs, neighbourFirst, firstWrong, slots, wrong, tooFew } = figures;
  const { nextSteps, nextStepsWrong, gaps, gapsWrong } = figures;
  return {
    試した数: runs,
    はじめがとなりの町の窓口: percent(neighbourFirst, runs),
    はじめがちがう場所: percent(firstWrong, runs),
    ちがう場所: percent(wrong, slots),
    使えるものが2つ未満: percent(tooFew, runs),
    合わない次の一歩: percent(nextStepsWrong, nextSteps),
    合わない空白: percent(gapsWrong, gaps),
  };
}

const countsText = (counts: Readonly<Partial<Record<string, number>>>) =>
  Object.entries(counts)
    .toSorted(([, a = 0], [, b = 0]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join('、') || 'なし';

export const wrongByText = ({ wrongBy }: SweepFigures): string => countsText(wrongBy);
export const tooFewText = ({ tooFewBy }: SweepFigures): string => countsText(tooFewBy);

const MOST_MISSES = 12;

const DESK_NAMES: Readonly<Record<OwnDeskKind, string>> = {
  'self-reliance-desk': '自立相談支援機関',
  'welfare-office': '福祉事務所',
};

function withoutText(
  without: OwnDeskFigures['without'],
  towns: number,
  nameOf: (code: string) => string,
): readonly string[] {
  return OWN_DESK_KINDS.map((kind) => {
    const codes = without[kind];
    const shown = codes.slice(0, MOST_MISSES).map(nameOf).join('、');
    const names = codes.length > 0 ? `（${shown}${codes.length > MOST_MISSES ? ' …' : ''}）` : '';
    return `  カタログにその町の${DESK_NAMES[kind]}がない市区町村: ${codes.length}/${towns}${names}`;
  });
}

/** @param nameOf a municipality's full name */
export function ownDeskText(
  { runs, hits, misses, without }: OwnDeskFigures,
  nameOf: (code: string) => string,
): string {
  const shown = misses
    .slice(0, MOST_MISSES)
    .map(
      ({ municipality, need, first }) =>
        `    ${nameOf(municipality)}（${need}）: ${first.join('、') || 'なし'}`,
    );
  return [
    `自分の町の自立相談支援機関が、はじめの3つにある（窓口がカタログにない町も、外れに数えます）: ${percent(hits, runs)}`,
    ...(misses.length > 0 ? [`  窓口はあるのに外れ ${misses.length}`, ...shown] : []),
    ...withoutText(without, runs / DESK_NEEDS.length, nameOf),
  ].join('\n');
}
