/** 学校の年齢: the ages at which pupils begin and leave each school. */
export const SCHOOL_AGES = { 小: [6, 12], 中: [12, 15], 高: [15, 18] } as const;
export type SchoolSign = keyof typeof SCHOOL_AGES;
