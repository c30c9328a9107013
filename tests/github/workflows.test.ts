/** The promises that the workflows make: nothing of a stranger's is run, nothing more is allowed than a job needs. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const permissionsOf = (workflow: Workflow, job: Job) => job.permissions ?? workflow.permissions;
const writes = (permissions: Readonly<Record<string, string>>) =>
  Object.entries(permissions)
    .filter(([, level]) => level === 'write')
    .map(([what]) => what)
    .toSorted();

/** What may write, and what. A new line here is a decision. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  'deploy.yml deploy': ['id-token', 'pages'],
  'deploy.yml record': ['contents'],
  'issue-to-entry.yml propose': ['contents', 'issues', 'pull-requests'],
  'freshness.yml issues': ['issues'],
  'labels.yml labels': ['issues'],
  'links.yml issue': ['issues'],
};

/** Without what is only said. */
const commandsOf = (run: string) => run.replace(/'[^']*'/g, "''");

/** Packages that a script of ours would load, by following its imports. */
function packagesOf(script: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  const imported = [
    ...readFileSync(script, 'utf8').matchAll(
      /^\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    ),
  ].map(([, to = '']) => to);
  return imported.flatMap((to) =>
    to.startsWith('.')
      ? packagesOf(join(dirname(script), to), seen)
      : to.startsWith('node:')
        ? []
        : [to],
  );
}

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
    expect(textOf(file).replace(/^\s*#.*$/gm, '')).not.toMatch(
      /\$\{\{[^}]*(?:\.title|\.body|head\.ref|head_ref|\.label\.|\.login|\.email|\.message|inputs\.)/,
    );
  });

  it('uses no secret but the one that signs, and no trigger that mixes a fork’s program with rights', () => {
    const secrets = [...textOf(file).matchAll(/secrets\b[^}]*/g)].map(([name]) => name.trim());
    expect(secrets).toEqual(file === 'deploy.yml' ? ['secrets.FEED_SIGNING_KEY'] : []);
    expect(textOf(file)).not.toMatch(/pull_request_target|workflow_run/);
  });

  it('allows each job what it needs', () => {
    expect(workflow.permissions).toBeDefined();
    expect(writes(workflow.permissions)).toEqual([]);
    for (const [name, job] of jobs) {
      expect(writes(permissionsOf(workflow, job)), name).toEqual(WRITERS[`${file} ${name}`] ?? []);
      expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    }
  });

  it('leaves no key behind', () => {
    for (const step of steps)
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('runs no packages where there is a right to write, neither installed there nor from a cache', () => {
    for (const [name, job] of jobs) {
      if (writes(permissionsOf(workflow, job)).length === 0) continue;
      for (const { run = '', uses = '', with: options } of job.steps) {
        expect(commandsOf(run), name).not.toMatch(
          /\b(?:npm|npx|yarn|pnpm|corepack)\b|with-dependencies|node_modules/,
        );
        expect(uses, name).not.toMatch(/^actions\/cache@/);
        expect(options?.['cache'], name).toBeUndefined();
      }
    }
  });

  it('hands the key to single steps, and to none that runs a package', () => {
    expect(JSON.stringify([workflow.env, ...jobs.map(([, { env }]) => env)])).not.toMatch(/token/i);
    for (const { run = '', uses, with: options, env } of steps) {
      expect(JSON.stringify(options ?? {})).not.toMatch(/github\.token|GITHUB_TOKEN/);
      if (!JSON.stringify(env ?? {}).includes('github.token')) continue;
      expect(uses).toBeUndefined();
      expect(commandsOf(run)).not.toMatch(/\bnpm\b|\bnpx\b|with-dependencies/);
      for (const [, script = ''] of run.matchAll(/\bnode (\S+)/g))
        expect(packagesOf(script), script).toEqual([]);
    }
  });

  it('names the version of each pinned action', () => {
    for (const line of textOf(file)
      .split('\n')
      .filter((one) => /^\s*(?:- )?uses:/.test(one)))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe('投稿から場所のファイルを作る', () => {
  const { jobs } = read('issue-to-entry.yml');

  it('reads with reading rights only, and from the main branch', () => {
    expect(jobs['read']?.permissions).toEqual({ contents: 'read' });
    expect(jobs['read']?.env).toBeUndefined();
    for (const job of Object.values(jobs))
      for (const step of job.steps)
        if (step.uses?.startsWith('actions/checkout@'))
          expect(step.with?.['ref']).toBe('${{ github.event.repository.default_branch }}');
  });

  it('runs none of our programs with writing rights', () => {
    for (const { run = '' } of jobs['propose']!.steps)
      expect(run).not.toMatch(/\bnpm\b|\bnode\b|\bnpx\b/);
  });
});

describe('確かめる', () => {
  it('tells of what the branch changed, without rights to write', () => {
    const { steps } = read('check.yml').jobs['check']!;
    const runs = steps.map(({ run }) => run ?? '').join('\n');
    expect(runs).toContain('--format github ${BASE:+--changed "$BASE"}');
    expect(runs).toMatch(/review -- "\$BASE" --format markdown >> "\$GITHUB_STEP_SUMMARY"/);
    expect(
      steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['fetch-depth'],
    ).toBe(0);
  });
});

describe('公開する', () => {
  it('hands the secret that signs to one step, which runs no package and has no rights', () => {
    const { build } = read('deploy.yml').jobs;
    const signing = build!.steps.filter(({ env }) =>
      JSON.stringify(env ?? {}).includes('secrets.'),
    );
    expect(signing).toEqual([
      {
        run: 'node scripts/sign-feed.ts',
        env: { FEED_SIGNING_KEY: '${{ secrets.FEED_SIGNING_KEY }}' },
      },
    ]);
    expect(packagesOf('scripts/sign-feed.ts')).toEqual([]);
    const at = build!.steps.indexOf(signing[0]!);
    expect(build!.steps[at - 1]?.run).toBe('npm run build');
  });

  it('pushes the list of ids in a job that only receives it', () => {
    const { ids, record } = read('deploy.yml').jobs;
    expect(ids?.permissions).toEqual({ contents: 'read' });
    expect(record?.needs).toBe('ids');
    expect(record?.steps.filter(({ run }) => run !== undefined)).toHaveLength(1);
    expect(record?.steps.at(-1)?.env).toMatchObject({ GH_TOKEN: '${{ github.token }}' });
    expect(record?.steps.at(-1)?.run).toMatch(
      /git add content\/published-ids\.txt[\s\S]*gh auth setup-git[\s\S]*git push origin/,
    );
  });
});

describe('新しい版の知らせ', () => {
  it('comes weekly for packages and for actions, each in one pull request', () => {
    const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      version: number;
      updates: readonly {
        'package-ecosystem': string;
        schedule: { interval: string };
        groups: Readonly<Record<string, { patterns: readonly string[] }>>;
      }[];
    };
    expect(version).toBe(2);
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { schedule, groups } of updates) {
      expect(schedule.interval).toBe('weekly');
      expect(Object.values(groups).map(({ patterns }) => patterns)).toEqual([['*']]);
    }
  });
});
