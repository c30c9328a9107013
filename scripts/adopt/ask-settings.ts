/** Asks for the site's settings. Answers given as options are taken first; each is checked at once, like the file itself. */
import { siteFindings } from '../../src/domain/settings/site-findings.ts';
import { SITE_FIELDS, type SiteSettings } from '../../src/domain/settings/site-settings.ts';
import { findingText } from '../terminal/field-findings.ts';
import type { Asker } from '../new/ask-questions.ts';
import { SETTINGS_QUESTIONS, type Draft, type SettingsContext, type SettingsQuestion } from './settings-questions.ts';

export interface GivenSettings {
  readonly options: Readonly<Record<string, string | undefined>>;
  /** asks nothing: what was not given is guessed or left out */
  readonly isQuick: boolean;
}

/** The draft with this answer. @throws Error in Japanese with all that is wrong with it */
function taken(answer: string, { read }: SettingsQuestion, draft: Draft, context: SettingsContext): Draft {
  const next = read(answer, draft, context);
  const changed = Object.keys(next).filter((key) => next[key as keyof Draft] !== draft[key as keyof Draft]);
  const findings = siteFindings(next, context.areas).filter(({ path }) => changed.includes(String(path[0])));
  if (findings.length > 0) throw new Error(findings.map(findingText).join('\n    '));
  return next;
}

async function askOne(question: SettingsQuestion, draft: Draft, context: SettingsContext, { options, isQuick }: GivenSettings, asker: Asker): Promise<Draft> {
  const fallback = question.fallback?.(draft, context);
  let given = options[question.option] ?? (isQuick ? fallback : undefined);
  if (isQuick && given === undefined) {
    if (question.isRequired) throw new Error(`--${question.option}（${question.prompt}）を書いてください。${question.hint}`);
    return draft;
  }
  for (;;) {
    const written = given ?? (await asker.ask(`${question.prompt}${question.isRequired ? '' : '（なくてもよい）'}\n  ${question.hint}${fallback ? `\n  空のままなら ${fallback}` : ''}\n> `));
    const answer = written.trim() || (fallback ?? '');
    try {
      if (answer !== '') return taken(answer, question, draft, context);
      if (!question.isRequired) return draft;
      throw new Error('ここは書いてください。');
    } catch (error) {
      if (isQuick) throw new Error(`--${question.option} の「${answer}」は使えません。\n    ${(error as Error).message}`);
      asker.say(`  ✕ ${(error as Error).message}`);
      given = undefined;
    }
  }
}

export async function askSettings(context: SettingsContext, given: GivenSettings, asker: Asker): Promise<SiteSettings> {
  let draft: Draft = {};
  for (const question of SETTINGS_QUESTIONS) draft = await askOne(question, draft, context, given, asker);
  return draft as SiteSettings;
}

/** content/site.json, its fields in the order of the table. */
export function settingsText(settings: SiteSettings): string {
  const ordered = Object.fromEntries(SITE_FIELDS.flatMap(({ name }) => (settings[name as keyof SiteSettings] === undefined ? [] : [[name, settings[name as keyof SiteSettings]]])));
  return `${JSON.stringify(ordered, null, 2).replace(/\[\n\s+("[^\]]*")\n\s+\]/g, (_, items: string) => `[${items.replace(/,\n\s+/g, ', ')}]`)}\n`;
}
