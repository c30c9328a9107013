/**
 * 文にだけある対象: the group that an entry's words name as its own, such as 認知症の人 or ひとり親の家庭. Only words that
 * leave no doubt: a group that stands among others (高齢の人、障害のある人、ひとり親など) or comes beside all (だれでも) is none.
 */
import type { Resource } from '../entry/entry-schema.ts';
import { audiencesOf } from '../entry/welcome.ts';
import type { AudienceId } from '../vocabulary/audience.ts';
import { kindOf } from '../vocabulary/kind.ts';
import { hasAges } from '../vocabulary/kind-ages.ts';

export type GroupSource = 'name' | 'provider' | 'summary' | 'who_note';

export interface GroupTelling {
  readonly id: AudienceId;
  readonly sources: readonly GroupSource[];
  readonly isSaid: (sentence: string, source: GroupSource) => boolean;
  /** a field holds it, this group or another that comes to the same */
  readonly isHeld: (resource: Resource) => boolean;
}

const EVERYBODY = /だれでも|誰でも|どなた(?:でも|も)|年齢を問わ|すべての/;
/** What is done beside, and rules for those who come. */
const BESIDE = /も(?:使えます|できます|あります|可)|対象外|ください|お願い|利用可/;
/** Whom the sentence names first, after where they live and what they live on. */
const FIRST =
  '^(?:主に|おもに|対象は)?(?:[^、。]{0,8}(?:内|地域|近隣)(?:に(?:住む|ある))?の?)?(?:困難を抱える|生活に困っている)?';
const first = (words: string) => new RegExp(`${FIRST}(?:${words})`);

const isForOneOf =
  (...ids: readonly AudienceId[]) =>
  (resource: Resource) => {
    const audiences = audiencesOf(resource);
    return resource.for === 'anyone' || ids.some((id) => audiences[id] !== undefined);
  };

/** A desk hears of whatever its people bring, a network is nobody's place: there a group is a subject. */
const isPlace = ({ kind }: Resource) =>
  !['consult', 'helpline', 'network'].includes(kindOf(kind).group);

const isAged = (resource: Resource) => resource.ages !== undefined || hasAges(resource.kind);

const orNoPlace = (isHeld: GroupTelling['isHeld']) => (resource: Resource) =>
  !isPlace(resource) || isHeld(resource);
const orAged = (isHeld: GroupTelling['isHeld']) => (resource: Resource) =>
  isAged(resource) || isHeld(resource);

const saysFirst = (words: string) => {
  const said = first(words);
  return (sentence: string) =>
    said.test(sentence) && !EVERYBODY.test(sentence) && !BESIDE.test(sentence);
};

/** マック: MAC, not the end of another word; ダルク: DARC */
const OF_ADDICTION =
  /依存症|ギャンブルの問題|お酒をやめ|ダルク|断酒会|ジャパンマック|(?<![ァ-ヶー])マック(?![ァ-ヶー])|マックデイケア/;
const OF_WHOM = ['summary', 'who_note'] as const;

/** どの依存か: a place whose words name one, and no other. */
const ADDICTIONS: Readonly<Partial<Record<AudienceId, RegExp>>> = {
  alcohol: /お酒|飲酒|アルコール|断酒/,
  gambling: /ギャンブル/,
  drugs: /薬物/,
};
const addictionsIn = (text: string) =>
  (Object.keys(ADDICTIONS) as readonly AudienceId[]).filter((id) => ADDICTIONS[id]!.test(text));

/** It is held as a place for every addiction alone, while it is one for this. */
const isHeldTooWide = (id: AudienceId) => (resource: Resource) => {
  const { name, provider, summary = '', who_note: note = '' } = resource;
  const told = addictionsIn(`${name} ${provider?.name ?? ''} ${summary} ${note}`);
  const isOpen = /など|ネット|ゲーム/.test(note + summary);
  return audiencesOf(resource).addiction === 'only' && !isOpen && told.join() === id;
};

const CHILDREN = '(?:子ども|こども|児童|親子|子育て(?:中の|家庭|世帯)|乳幼児|赤ちゃん)';
const CHILDREN_AT_END = /(?:子ども|こども|児童)(?:たち)?(?:と(?:その)?(?:保護者|家族))?$/;

export const GROUP_TELLINGS: readonly GroupTelling[] = [
  {
    id: 'dementia',
    sources: ['name', ...OF_WHOM],
    isSaid: (sentence) => /認知症(?:の(?:人|方|本人)|カフェ)|オレンジカフェ/.test(sentence),
    isHeld: orNoPlace(isForOneOf('dementia')),
  },
  {
    id: 'addiction',
    sources: ['name', 'provider', ...OF_WHOM],
    isSaid: (sentence) => OF_ADDICTION.test(sentence),
    isHeld: orNoPlace(isForOneOf('addiction', 'alcohol', 'gambling', 'drugs')),
  },
  ...(Object.keys(ADDICTIONS) as readonly AudienceId[]).map((id): GroupTelling => ({
    id,
    sources: ['name', 'provider', ...OF_WHOM],
    isSaid: (sentence) => ADDICTIONS[id]!.test(sentence),
    isHeld: (resource) => !isHeldTooWide(id)(resource),
  })),
  {
    id: 'mental',
    sources: ['name', 'who_note'],
    isSaid: (sentence, source) =>
      source === 'name'
        ? /精神障(?:害|がい)者/.test(sentence)
        : saysFirst('(?:心|こころ)の病気|精神(?:障害|科)')(sentence),
    isHeld: (resource) =>
      kindOf(resource.kind).group === 'network' || isForOneOf('mental')(resource),
  },
  {
    id: 'intellectual',
    sources: ['name'],
    isSaid: (sentence) => /知的障(?:害|がい)者/.test(sentence),
    isHeld: isForOneOf('intellectual'),
  },
  {
    id: 'disability',
    sources: ['who_note'],
    isSaid: saysFirst('障(?:害|がい)のある(?:人|方|子)'),
    isHeld: isForOneOf('disability', 'mental'),
  },
  {
    id: 'hikikomori',
    sources: OF_WHOM,
    isSaid: saysFirst('ひきこも(?:り(?:や|の|状態|など)|って)'),
    isHeld: orNoPlace(isForOneOf('hikikomori')),
  },
  {
    id: 'single-parent',
    sources: OF_WHOM,
    isSaid: saysFirst('ひとり親(?!や)|母子家庭|シングルマザー'),
    isHeld: isForOneOf('single-parent'),
  },
  {
    id: 'foreign',
    sources: ['name', ...OF_WHOM],
    isSaid: (sentence, source) =>
      source === 'name'
        ? /外国(?:人|語|ルーツ|につなが)/.test(sentence)
        : saysFirst('外国(?:に|人|籍)')(sentence),
    isHeld: isForOneOf('foreign'),
  },
  {
    id: 'care-leaver',
    sources: OF_WHOM,
    isSaid: saysFirst('社会的養護|児童養護施設'),
    isHeld: isForOneOf('care-leaver'),
  },
  {
    id: 'young-carer',
    sources: ['name', ...OF_WHOM],
    isSaid: (sentence, source) =>
      source === 'name'
        ? sentence.includes('ヤングケアラー')
        : saysFirst('ヤングケアラー|家族の世話')(sentence),
    isHeld: isForOneOf('young-carer', 'organisations'),
  },
  {
    id: 'lgbt',
    sources: ['name', ...OF_WHOM],
    isSaid: (sentence) => /LGBT[A-Z+]*の(?:人|方|当事者)/.test(sentence),
    isHeld: isForOneOf('lgbt'),
  },
  {
    id: 'family',
    sources: OF_WHOM,
    isSaid: saysFirst('家族を介護|介護をしている人'),
    isHeld: isForOneOf('family'),
  },
  {
    id: 'elderly',
    sources: OF_WHOM,
    isSaid: saysFirst('(?:高齢の(?:人|方)|高齢者|お年寄り|シニア)(?!も)'),
    isHeld: orNoPlace(orAged(isForOneOf('elderly'))),
  },
  {
    id: 'youth',
    sources: ['who_note'],
    isSaid: saysFirst('若者|若い(?:人|女性)|若年|女の子|学生|思春期'),
    isHeld: orAged(isForOneOf('youth', 'child')),
  },
  {
    id: 'child',
    sources: ['who_note'],
    isSaid: (sentence) =>
      !/高齢|大人|お迎え/.test(sentence) &&
      (saysFirst(CHILDREN)(sentence) ||
        (CHILDREN_AT_END.test(sentence) && !EVERYBODY.test(sentence))),
    isHeld: orAged(isForOneOf('child', 'single-parent', 'young-carer')),
  },
];
