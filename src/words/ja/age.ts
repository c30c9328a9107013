/** 3日, 8か月, 1年4か月: an age in whole units, rounded down. */
const DAYS_PER_MONTH = 30.4375;

/** @param days whole days, not negative */
export function ageLabel(days: number): string {
  if (days < 31) return `${Math.floor(days)}日`;
  const months = Math.floor(days / DAYS_PER_MONTH);
  const years = Math.floor(months / 12);
  if (years === 0) return `${months}か月`;
  return months % 12 === 0 ? `${years}年` : `${years}年${months % 12}か月`;
}
