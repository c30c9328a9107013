/** 読みやすさを確かめる（axe）。axe, run inside a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** WCAG 2.2 AA and axe's best practice */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;
/** Rules that ask for more than what stands in a page and what of it is shown. */
export const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'] as const;
export const RULES_OF_SIZE = ['target-size', 'scrollable-region-focusable'] as const;

/** @param rules these alone. @returns one line per violated rule and element */
export async function accessibilityViolations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // Half a megabyte to compile: a page that is asked again has it.
  if (!(await page.evaluate(`typeof axe === 'object'`))) await page.evaluate(axeSource);
  const runOnly = rules ? { type: 'rule', values: rules } : TAGS;
  const result = await page.evaluate<AxeResult>(
    `axe.run(document, {
      runOnly: ${JSON.stringify(runOnly)},
      resultTypes: ['violations'],
    }).then(({ violations }) => ({ violations }))`,
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
