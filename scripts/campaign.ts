/** npm run campaign: 年度始め・夏休み前・年末年始の確認. Progress per area, and the call sheet of one. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import { isCalendarDate, momentInJapan } from '../src/domain/time/calendar-date.ts';
import { askedEntries, campaignProgress } from '../src/upkeep/campaign/campaign-plan.ts';
import { callSheet, campaignCsv, progressTable } from '../src/upkeep/campaign/campaign-sheet.ts';
import { campaignOf, campaignOn, SEASON_IDS } from '../src/upkeep/campaign/season.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import { oneMunicipality } from './terminal/one-municipality.ts';
import { say } from './terminal/say.ts';
import { wholeNumber } from './terminal/whole-number.ts';

const USAGE = `使いかた: npm run campaign -- [--municipality コードか名前] [--season ${SEASON_IDS.join('|')}] [--year 2026] [--limit 数] [--format text|csv]
  市区町村を書かないと、地域ごとの進みぐあいが出ます。書くと、その地域の電話の表が出ます。
  季節を書かないと、いまの季節（なければ、つぎの季節）になります。`;

const OPTIONS = {
  municipality: { type: 'string' },
  season: { type: 'string' },
  year: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string', default: 'text' },
  content: { type: 'string', default: 'content' },
  today: { type: 'string' },
} as const;
const SHOWN = 30;

function options() {
  const { values } = parseArgs({ options: OPTIONS });
  const { today = momentInJapan(new Date()).date, season } = values;
  const id = SEASON_IDS.find((one) => one === season);
  const isKnown = season === undefined || id !== undefined;
  if (!isKnown || !['text', 'csv'].includes(values.format) || !isCalendarDate(today))
    throw new Error();
  return { ...values, today, id };
}

function campaign(): string {
  const { today, id, ...values } = readOptions(USAGE, options);
  const year = wholeNumber('year', values.year);
  const limit = wholeNumber('limit', values.limit) ?? SHOWN;
  const now = campaignOn(today);
  const chosen =
    id === undefined && year === undefined
      ? now
      : campaignOf(id ?? now.season.id, year ?? Number(now.from.slice(0, 4)));
  const { resources, municipalities } = readCatalogue(resolve(values.content));
  const area =
    values.municipality === undefined
      ? undefined
      : oneMunicipality(values.municipality, municipalities);
  const asked = askedEntries(resources, chosen, today, area);
  if (values.format === 'csv') return campaignCsv(asked, chosen);
  if (area === undefined)
    return progressTable(campaignProgress(asked), municipalities, chosen, limit);
  return callSheet(municipalities.fullName(area), asked, chosen, limit);
}

await runCommand(() => say(campaign()), MISUSED);
