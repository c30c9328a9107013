/** 相談会・行事の種類: a small closed list; what a dated meeting is, not what it is about. */
export const GATHERING_KINDS = {
  consultation: '相談会',
  mobile: '移動相談・出張相談',
  briefing: '説明会・講座',
  'open-day': '見学会・体験会',
  recruiting: '募集の会',
  meeting: '交流会・行事',
} as const satisfies Readonly<Record<string, string>>;

export type GatheringKind = keyof typeof GATHERING_KINDS;
export const GATHERING_KIND_IDS = Object.keys(GATHERING_KINDS) as [
  GatheringKind,
  ...GatheringKind[],
];
