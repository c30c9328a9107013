/** What the scheduled workflows may do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allParts } from '../scripts/build/site-parts.ts';
import { readMunicipalities } from '../src/catalogue/read/municipalities-file.ts';

interface Job {
  readonly strategy?: { readonly matrix: { readonly part: readonly string[] } };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
    readonly env?: Readonly<Record<string, string>>;
  }[];
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const workflow = (name: string) => parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow;

describe('GitHub での仕事', () => {
  it.each(readdirSync(FOLDER))(
    '%s pins every action, ends in time and lets no text of others into a shell',
    (name) => {
      const { jobs } = workflow(name);
      for (const { steps } of Object.values(jobs)) {
        for (const { uses, run } of steps) {
          if (uses) expect(uses).toMatch(/^[\w/-]+@[0-9a-f]{40}$/);
          expect(run ?? '').not.toMatch(/\$\{\{[^}]*github\.(?:event\.(?!_)|head_ref|actor)/);
        }
      }
      expect(Object.values(jobs).every((job) => job['timeout-minutes'] !== undefined)).toBe(true);
    },
  );

  it.each(['freshness.yml', 'links.yml'])(
    '%s runs on a schedule and never for a pull request',
    (name) => {
      expect(Object.keys(workflow(name).on).toSorted()).toEqual(['schedule', 'workflow_dispatch']);
    },
  );

  it('builds every prefecture once where machines share the work', () => {
    const { on, permissions, jobs } = workflow('build-by-prefecture.yml');
    expect([Object.keys(on), permissions]).toEqual([['workflow_dispatch'], { contents: 'read' }]);
    const parts = jobs['part']!.strategy!.matrix.part.flatMap((part) => part.split(','));
    expect(parts.toSorted()).toEqual(allParts(readMunicipalities('content')));
    expect(JSON.stringify(jobs)).not.toMatch(/token|secrets/i);
  });

  it('gives nothing but issues to write, and to the visitor of other sites nothing at all', () => {
    expect(workflow('freshness.yml').jobs['issues']?.permissions).toEqual({
      contents: 'read',
      issues: 'write',
    });
    const links = workflow('links.yml');
    expect([
      links.permissions,
      links.jobs['visit']?.permissions,
      links.jobs['issue']?.permissions,
    ]).toEqual([{ contents: 'read' }, undefined, { contents: 'read', issues: 'write' }]);
    expect(JSON.stringify(links.jobs['visit'])).not.toMatch(/token|secrets/i);
    for (const { steps } of [
      ...Object.values(links.jobs),
      ...Object.values(workflow('freshness.yml').jobs),
    ]) {
      for (const step of steps)
        if (step.uses?.startsWith('actions/checkout'))
          expect(step.with?.['persist-credentials']).toBe(false);
    }
  });
});
