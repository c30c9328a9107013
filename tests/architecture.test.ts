/** The house's arrows, read from the import statements. See src/README.md, 「部屋」. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? filesUnder(path)
      : /\.(?:ts|tsx|astro|mjs)$/.test(name)
        ? [path]
        : [];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** Our files by path, packages by name. */
function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = [
    ...source.matchAll(
      /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    ),
    ...[...source.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]\s*\)/g)].map(
      (match) => [match[0], undefined, match[1]] as const,
    ),
  ];
  return statements.map(([, type, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
    isTypeOnly: type !== undefined,
  }));
}

const files = [...filesUnder('src'), ...filesUnder('scripts')];
const imports = files.flatMap(importsOf);
const roomOf = (path: string) => /^(src\/[^/]+|scripts)/.exec(path)?.[1] ?? 'package';

/** room → other rooms it may import; packages are judged apart */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/matching': ['src/domain'],
  'src/search': ['src/domain'],
  'src/catalogue': ['src/domain'],
  'src/words': ['src/domain', 'src/matching'],
  // A catalogue's own data: its writers and readers stand side by side.
  'src/exchange': ['src/domain', 'src/catalogue', 'src/words'],
  'src/import': ['src/domain', 'src/catalogue', 'src/exchange'],
  'src/upkeep': ['src/domain', 'src/catalogue', 'src/exchange', 'src/import', 'src/words'],
  'src/site': ['src/domain', 'src/catalogue', 'src/exchange', 'src/words'],
  // A part that comes when it is opened brings its own sheet of styles.
  'src/islands': [
    'src/domain',
    'src/matching',
    'src/search',
    'src/words',
    'src/site',
    'src/styles',
  ],
  'src/components': ['src/domain', 'src/words', 'src/site'],
  'src/layouts': ['src/domain', 'src/words', 'src/site', 'src/components', 'src/styles'],
  'src/pages': [
    'src/domain',
    'src/matching',
    'src/search',
    'src/catalogue',
    'src/exchange',
    'src/words',
    'src/site',
    'src/islands',
    'src/components',
    'src/layouts',
    'src/styles',
  ],
  'src/content.config.ts': ['src/domain', 'src/site'],
  scripts: [
    'src/domain',
    'src/matching',
    'src/search',
    'src/catalogue',
    'src/exchange',
    'src/import',
    'src/upkeep',
    'src/words',
  ],
};

/** Inside a room: the smaller rooms in rows, each standing only on the rows before its own. */
const ROWS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'src/domain': [
    ['problem.ts', 'shared-by.ts', 'text'],
    ['time', 'area', 'vocabulary'],
    ['fields'],
    ['entry'],
    ['guide', 'gap', 'gathering', 'network'],
    ['written', 'shortlist'],
    ['rules'],
    ['settings'],
  ],
  'src/search': [['understand'], ['index', 'body'], ['answer'], ['files'], ['filter']],
  'src/catalogue': [['read'], ['write'], ['check']],
  'src/import': [['read'], ['clean'], ['row'], ['formats'], ['join']],
  'src/upkeep': [
    ['known-id.ts', 'host-file.ts'],
    ['versions', 'links', 'confirm'],
    ['neighbours'],
    ['review'],
    ['reports'],
    ['issues'],
    ['freshness'],
    ['campaign'],
  ],
  // A page's own room knows no other page's.
  'src/islands': [['shared'], ['edit', 'guide', 'match', 'search', 'shortlist', 'table']],
};

const roomInside = (room: string, path: string) => path.slice(room.length + 1).split('/')[0]!;

const bad = (list: readonly Import[]) => list.map(({ from, to }) => `${from} → ${to}`);

describe('しくみの矢印', () => {
  it('knows every room', () => {
    for (const file of files)
      expect(Object.keys(ARROWS).concat('src/env.d.ts'), file).toContain(roomOf(file));
  });

  it.each(Object.entries(ARROWS))('%s imports only %j', (room, allowed) => {
    const wrong = imports.filter(
      ({ from, to }) =>
        roomOf(from) === room &&
        (to.startsWith('src/') || to.startsWith('scripts/')) &&
        roomOf(to) !== room &&
        !allowed.includes(roomOf(to)),
    );
    expect(bad(wrong)).toEqual([]);
  });

  it.each(Object.entries(ROWS))(
    'the rooms inside %s stand on each other in order',
    (room, rows) => {
      const rank = new Map(rows.flatMap((row, at) => row.map((name) => [name, at] as const)));
      const inside = imports.filter(
        ({ from, to }) =>
          roomOf(from) === room &&
          roomOf(to) === room &&
          roomInside(room, from) !== roomInside(room, to),
      );
      expect(
        files.filter((file) => roomOf(file) === room && !rank.has(roomInside(room, file))),
      ).toEqual([]);
      expect(
        bad(
          inside.filter(
            ({ from, to }) => rank.get(roomInside(room, to))! >= rank.get(roomInside(room, from))!,
          ),
        ),
      ).toEqual([]);
      expect(inside.length).toBeGreaterThan(5);
    },
  );

  it('has no circle: no file comes back to itself by what it runs', () => {
    const next = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ to, isTypeOnly }) => !isTypeOnly && !to.startsWith('node:'))
          .map(({ to }) => to),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps the domain pure: no Node, no clock of its own, zod in the schemas only', () => {
    const domain = imports.filter(({ from }) => from.startsWith('src/domain/'));
    expect(bad(domain.filter(({ to }) => to.startsWith('node:')))).toEqual([]);
    expect(
      [
        ...new Set(
          domain
            .filter(({ to }) => !to.startsWith('src/'))
            .map(({ from, to }) => `${from} → ${to}`),
        ),
      ].toSorted(),
    ).toEqual([
      'src/domain/entry/district-schema.ts → zod',
      'src/domain/entry/entry-schema.ts → zod',
      'src/domain/entry/kind-desk-schema.ts → zod',
      'src/domain/fields/schema-parts.ts → zod',
      'src/domain/gathering/gathering-schema.ts → zod',
      'src/domain/guide/guide-schema.ts → zod',
      'src/domain/settings/neighbour-schema.ts → zod',
      'src/domain/time/holidays.ts → @holiday-jp/holiday_jp',
    ]);
    for (const file of files.filter((path) => path.startsWith('src/domain/')))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /Date\.now\(|new Date\(\)|process\.|console\./,
      );
  });

  it('keeps zod, Node and the holiday table out of the browser', () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { to, isTypeOnly } of importsOf(file)) {
        if (isTypeOnly) continue;
        expect(`${file} → ${to}`).not.toMatch(
          /→ (?:zod|node:|yaml|gray-matter|@holiday-jp|src\/catalogue|src\/domain\/(?:entry\/(?:district|entry|kind-desk)-schema|fields\/schema-parts|guide\/guide-schema|settings\/neighbour-schema|time\/holidays)\.ts)/,
        );
        if (to.startsWith('src/') && !to.startsWith('src/styles/')) visit(to);
      }
    };
    for (const file of files.filter(
      (path) => path.startsWith('src/islands/') || /src\/site\/elements\//.test(path),
    ))
      visit(file);
    expect(seen.size).toBeGreaterThan(20);
  });

  it('uses React only in the islands', () => {
    expect(
      bad(
        imports.filter(
          ({ from, to }) => /^react(?:-dom)?(?:\/|$)/.test(to) && !from.startsWith('src/islands/'),
        ),
      ),
    ).toEqual([]);
  });

  it('keeps nothing by the catalogue in a page: what a page asks is how the build knows that it is still right', () => {
    const ofPages = files.filter((file) =>
      /^src\/(?:site\/build|pages|components|layouts)\//.test(file),
    );
    /** kept all the same: what is asked on the way to it is asked by every page anew, or is in no entry's hands */
    const asksAnew: Readonly<Record<string, RegExp>> = {
      // A file of data asks for its entries itself, and the line of an entry holds nothing of others.
      'src/site/build/data-files.ts':
        /sharedByObject\(placeLine\(catalogue\.municipalities[^]*new Map\(dataFiles\(catalogue\)\.map\(\(file\) => \[file\.path, file\]\)\)/,
      // It hands out what it asks for each time; where pages are, it is told at once.
      'src/site/build/gap-catalogue.ts':
        /own: gapEntriesIn\(code\)[^]*void entriesOf\(code\);\s+return kept\(code\);[^]*void catalogue\.codesWithPages;\s+return made\(catalogue\);/,
      'src/site/build/gap-people.ts': /function read\(municipalities: Municipalities\)/,
    };
    for (const file of ofPages) {
      const text = readFileSync(file, 'utf8');
      if (asksAnew[file]) expect(text, file).toMatch(asksAnew[file]);
      else expect(text, file).not.toMatch(/\bsharedByObject\b|new WeakMap\b/);
    }
    expect(ofPages.length).toBeGreaterThan(50);
  });

  it('has one place that asks Astro for each collection', () => {
    expect(
      imports
        .filter(({ to }) => to === 'astro:content')
        .map(({ from }) => from)
        .toSorted(),
    ).toEqual([
      'src/content.config.ts',
      'src/site/build/about-content.ts',
      'src/site/build/guides.ts',
      'src/site/build/joined-catalogue.ts',
    ]);
  });

  it('gives no two files of different subjects the same name', () => {
    const names = files
      .filter((file) => !/^src\/(?:pages|words|components|styles)\/|\/mount\.tsx$/.test(file))
      .map((file) => file.split('/').at(-1)!);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('says at the head of each file in Japanese what it is for', () => {
    const heads = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && file !== 'src/env.d.ts');
    const headOf = (file: string) =>
      /^(?:#!.*\n)?(?:\/\*\*[\s*]*|\/\/ )([^\n]*)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const foreign = heads.filter((file) => !/[ぁ-んァ-ヶ一-龠]/.test(headOf(file)));
    expect(foreign).toEqual([]);
  });

  it('has no catch-all modules', () => {
    expect(
      files.filter((file) =>
        /(?:utils?|helpers?|common|manager|misc)\.(?:ts|tsx|astro)$/.test(file),
      ),
    ).toEqual([]);
  });
});
