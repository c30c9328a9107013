/**
 * つぎに確かめる場所。npm run freshness: the places to confirm next, with telephone numbers and what to ask; `--letter ID`
 * drafts a mail.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue, type Catalogue } from '../src/catalogue/read/read-catalogue.ts';
import { isCalendarDate, momentInJapan } from '../src/domain/time/calendar-date.ts';
import { isKindId, KIND_IDS } from '../src/domain/vocabulary/kind.ts';
import { nearMiss } from '../src/domain/text/edit-distance.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import { confirmationLetter } from '../src/upkeep/freshness/confirmation-letter.ts';
import { dueEntries } from '../src/upkeep/freshness/due-entries.ts';
import { freshnessIssues } from '../src/upkeep/freshness/freshness-issues.ts';
import {
  dueAsCsv,
  dueAsJson,
  dueAsText,
  soonAsText,
} from '../src/upkeep/freshness/freshness-report.ts';
import { idOf, unknownId } from '../src/upkeep/known-id.ts';
import { oneMunicipality } from './terminal/one-municipality.ts';
import { readSiteFile } from '../src/upkeep/host-file.ts';
import { say } from './terminal/say.ts';
import { wholeNumber } from './terminal/whole-number.ts';

const FORMATS = ['text', 'json', 'csv', 'markdown'];
const SHOWN = 30;

const USAGE = `使いかた: npm run freshness -- [--municipality コードか名前] [--kind 種類のid] [--older-than 日数] [--limit 数] [--format text|json|csv|markdown]
          npm run freshness -- --soon   （来月、古い情報になる場所。--municipality などもいっしょに使えます）
          npm run freshness -- --letter 場所のid   （確認のお願いの、手紙やメールの下書き）`;

const OPTIONS = {
  municipality: { type: 'string' },
  kind: { type: 'string' },
  'older-than': { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string', default: 'text' },
  letter: { type: 'string' },
  soon: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
  today: { type: 'string' },
} as const;

function options() {
  const { values } = parseArgs({ options: OPTIONS });
  const { today = momentInJapan(new Date()).date } = values;
  if (!FORMATS.includes(values.format) || !isCalendarDate(today)) throw new Error();
  return { ...values, today };
}

function letter(written: string, { resources }: Catalogue, contentDir: string): string {
  const id = idOf(written);
  const unknown = unknownId(
    id,
    resources.map((resource) => resource.id),
  );
  if (unknown) throw new Error(unknown);
  const resource = resources.find((one) => one.id === id)!;
  if (resource.status.state === 'closed') throw new Error(`${id}: おわった場所です。`);
  return confirmationLetter(resource, readSiteFile(contentDir));
}

function freshness(): string {
  const values = readOptions(USAGE, options);
  const { kind, today } = values;
  if (kind !== undefined && !isKindId(kind)) {
    const near = nearMiss(kind, KIND_IDS);
    throw new Error(
      `「${kind}」という種類はありません。${near ? `もしかして: ${near}` : '種類の id は content/README.md にあります。'}`,
    );
  }
  const [olderThan, limit] = [
    wholeNumber('older-than', values['older-than']),
    wholeNumber('limit', values.limit),
  ];
  const contentDir = resolve(values.content);
  const catalogue = readCatalogue(contentDir);
  if (values.letter !== undefined) return letter(values.letter, catalogue, contentDir);
  const { municipalities, resources } = catalogue;
  const municipality =
    values.municipality === undefined
      ? undefined
      : oneMunicipality(values.municipality, municipalities);
  const filter = { municipality, kind, olderThan };
  const soon = dueEntries(resources, today, { ...filter, soon: true });
  const all = values.soon ? soon : dueEntries(resources, today, filter);
  const shown = all.slice(0, limit ?? (values.format === 'text' ? SHOWN : undefined));
  switch (values.format) {
    case 'json':
      return dueAsJson(shown, municipalities);
    case 'csv':
      return dueAsCsv(shown, municipalities);
    case 'markdown':
      return freshnessIssues(shown, municipalities, readSiteFile(contentDir).repository)
        .map(({ title, body }) => `## ${title}\n\n${body}`)
        .join('\n\n');
    default:
      return values.soon
        ? soonAsText(shown, municipalities, all.length)
        : dueAsText(shown, municipalities, all.length, soon.length);
  }
}

await runCommand(() => say(freshness()), MISUSED);
