/**
 * 設定を聞く。Asks for the site's settings. Answers given as options are taken first; each is checked at once, like the
 * file itself.
 */
import { siteFindings } from '../../src/domain/settings/site-findings.ts';
import { SITE_FIELDS, type SiteSettings } from '../../src/domain/settings/site-settings.ts';
import { findingText } from '../terminal/field-findings.ts';
import type { Asker } from '../new/ask-questions.ts';
import {
  SETTINGS_QUESTIONS,
  type Draft,
  type SettingsContext,
  type SettingsQuestion,
} from './settings-questions.ts';

export interface GivenSettings {
  readonly options: Readonly<Record<string, string | undefined>>;
  /** asks nothing: what was not given is guessed or left out */
  readonly isQuick: boolean;
}

/** The draft with this answer. @throws Error in Japanese with all that is wrong with it */
function taken(
  answer: string,
  { read }: SettingsQuestion,
  draft: Draft,
  context: SettingsContext,
): Draft {
  const next = read(answer, draft, context);
  const changed = Object.keys(next).filter(
    (key) => next[key as keyof Draft] !== draft[key as keyof Draft],
  );
  const findings = siteFindings(next, context.areas).filter(({ path }) =>
    changed.includes(String(path[0])),
  );
  if (findings.length > 0) throw new Error(findings.map(findingText).join('\n    '));
  return next;
}

async function askOne(
  question: SettingsQuestion,
  draft: Draft,
  context: SettingsContext,
  { options, isQuick }: GivenSettings,
  asker: Asker,
): Promise<Draft> {
  const fallback = question.fallback?.(draft, context);
  const given = options[question.option];
  if (isQuick) return takeQuickly(question, given ?? fallback, draft, context);
  if (given !== undefined) {
    const next = tryAnswer(given, fallback, question, draft, context);
    if (typeof next !== 'string') return next;
    asker.say(`  ✕ ${next}`);
  }
  for (;;) {
    const next = tryAnswer(
      await asker.ask(promptOf(question, fallback)),
      fallback,
      question,
      draft,
      context,
    );
    if (typeof next !== 'string') return next;
    asker.say(`  ✕ ${next}`);
  }
}

/** The draft with this answer, or what is wrong with it in words. */
function tryAnswer(
  written: string,
  fallback: string | undefined,
  question: SettingsQuestion,
  draft: Draft,
  context: SettingsContext,
): Draft | string {
  const answer = written.trim() || (fallback ?? '');
  if (answer === '') return question.isRequired ? 'ここは書いてください。' : draft;
  try {
    return taken(answer, question, draft, context);
  } catch (error) {
    return (error as Error).message;
  }
}

/** @throws Error in Japanese when the answer is missing or cannot be used: nobody is there to be asked */
function takeQuickly(
  question: SettingsQuestion,
  given: string | undefined,
  draft: Draft,
  context: SettingsContext,
): Draft {
  if (given === undefined) {
    if (question.isRequired)
      throw new Error(
        `--${question.option}（${question.prompt}）を書いてください。${question.hint}`,
      );
    return draft;
  }
  const answer = given.trim() || (question.fallback?.(draft, context) ?? '');
  const next = tryAnswer(answer, undefined, question, draft, context);
  if (typeof next === 'string')
    throw new Error(`--${question.option} の「${answer}」は使えません。\n    ${next}`);
  return next;
}

function promptOf(
  { prompt, isRequired, hint }: SettingsQuestion,
  fallback: string | undefined,
): string {
  return `${prompt}${isRequired ? '' : '（なくてもよい）'}\n  ${hint}${fallback ? `\n  空のままなら ${fallback}` : ''}\n> `;
}

export async function askSettings(
  context: SettingsContext,
  given: GivenSettings,
  asker: Asker,
): Promise<SiteSettings> {
  let draft: Draft = {};
  for (const question of SETTINGS_QUESTIONS)
    draft = await askOne(question, draft, context, given, asker);
  return draft as SiteSettings;
}

/** content/site.json, its fields in the order of the table. */
export function settingsText(settings: SiteSettings): string {
  const ordered = Object.fromEntries(
    SITE_FIELDS.flatMap(({ name }) =>
      settings[name as keyof SiteSettings] === undefined
        ? []
        : [[name, settings[name as keyof SiteSettings]]],
    ),
  );
  return `${JSON.stringify(ordered, null, 2).replace(/\[\n\s+("[^\]]*")\n\s+\]/g, (_, items: string) => `[${items.replace(/,\n\s+/g, ', ')}]`)}\n`;
}
