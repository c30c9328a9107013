/** 時刻 as tables hold them: 13:00, 13時30分, 午後1時, 0.7083 (a part of a day), 13:00:00. */

/** 13:30 with the hour as it is said, or undefined for what is no single time of day */
export function cleanTime(written: string): string | undefined {
  const text = written.normalize('NFKC').replace(/\s/g, '').replace(/^1(?:899|900)-\d\d-\d\dT?/, '');
  if (/^0?\.\d+$/.test(text) || text === '0.5') {
    const minutes = Math.round(Number(text) * 1440);
    return minutes < 1440 ? show(Math.floor(minutes / 60), minutes % 60) : undefined;
  }
  const match = /^(午前|午後|am|pm)?(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?|時(?:(半)|(\d{1,2})分)?)(am|pm)?$/i.exec(text);
  if (!match) return undefined;
  const half = (match[1] ?? match[6] ?? '').toLowerCase();
  const hour = Number(match[2]);
  const minute = match[4] ? 30 : Number(match[3] ?? match[5] ?? 0);
  if (half !== '' && hour > 12) return undefined;
  const isAfternoon = half === '午後' || half === 'pm';
  return show(half === '' ? hour : (hour % 12) + (isAfternoon ? 12 : 0), minute);
}

function show(hour: number, minute: number): string | undefined {
  return (hour < 24 && minute < 60) || (hour === 24 && minute === 0) ? `${hour}:${String(minute).padStart(2, '0')}` : undefined;
}

/** 午前8時45分から午後5時 → 8:45から17:00, in running text */
export function plainTimes(text: string): string {
  return text.normalize('NFKC').replace(/(午前|午後)\s*(\d{1,2})(?::(\d{2})|時(半|\d{1,2}分)?)/g, (whole: string) => cleanTime(whole) ?? whole);
}
