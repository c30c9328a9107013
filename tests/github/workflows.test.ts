/** The promises that the workflows make: nothing of a stranger's is run, nothing more is allowed than a job needs. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>>; readonly env?: Readonly<Record<string, string>> }
interface Job { readonly permissions?: Readonly<Record<string, string>>; readonly env?: Readonly<Record<string, string>>; readonly steps: readonly Step[]; readonly 'timeout-minutes'?: number }
interface Workflow { readonly on: unknown; readonly permissions: Readonly<Record<string, string>>; readonly jobs: Readonly<Record<string, Job>> }

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const permissionsOf = (workflow: Workflow, job: Job) => job.permissions ?? workflow.permissions;
const writes = (permissions: Readonly<Record<string, string>>) => Object.entries(permissions).filter(([, level]) => level === 'write').map(([what]) => what).toSorted();

/** What may write, and what. A new line here is a decision. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  'deploy.yml deploy': ['id-token', 'pages'],
  'deploy.yml record': ['contents'],
  'issue-to-entry.yml propose': ['contents', 'issues', 'pull-requests'],
  'freshness.yml issues': ['issues'],
  'labels.yml labels': ['issues'],
  'links.yml issue': ['issues'],
};

describe.each(files)('%s', (file) => {
  const workflow = read(file);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('runs only pinned actions', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('puts nothing from outside into a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    // Words of a stranger are in no expression at all, not even in an environment.
    expect(textOf(file).replace(/^\s*#.*$/gm, '')).not.toMatch(/\$\{\{[^}]*(?:\.title|\.body|head\.ref|head_ref|\.label\.|\.login|\.email|\.message|inputs\.)/);
  });

  it('uses no secret and no trigger that mixes a fork’s program with rights', () => {
    expect(textOf(file)).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
  });

  it('allows each job what it needs', () => {
    expect(workflow.permissions).toBeDefined();
    expect(writes(workflow.permissions)).toEqual([]);
    for (const [name, job] of jobs) {
      expect(writes(permissionsOf(workflow, job)), name).toEqual(WRITERS[`${file} ${name}`] ?? []);
      expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    }
  });

  it('leaves no key behind where nothing is pushed', () => {
    for (const [name, job] of jobs) {
      if (writes(permissionsOf(workflow, job)).includes('contents')) continue;
      for (const step of job.steps) if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials'], name).toBe(false);
    }
  });
});

describe('投稿から場所のファイルを作る', () => {
  const { jobs } = read('issue-to-entry.yml');

  it('reads with reading rights only, and from the main branch', () => {
    expect(jobs['read']?.permissions).toEqual({ contents: 'read' });
    expect(jobs['read']?.env).toBeUndefined();
    for (const job of Object.values(jobs)) for (const step of job.steps) if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['ref']).toBe('${{ github.event.repository.default_branch }}');
  });

  it('runs none of our programs with writing rights', () => {
    for (const { run = '' } of jobs['propose']!.steps) expect(run).not.toMatch(/\bnpm\b|\bnode\b|\bnpx\b/);
  });
});

describe('確かめる', () => {
  it('tells of what the branch changed, without rights to write', () => {
    const { steps } = read('check.yml').jobs['check']!;
    const runs = steps.map(({ run }) => run ?? '').join('\n');
    expect(runs).toContain('--format github ${BASE:+--changed "$BASE"}');
    expect(runs).toMatch(/review -- "\$BASE" --format markdown >> "\$GITHUB_STEP_SUMMARY"/);
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['fetch-depth']).toBe(0);
  });
});
