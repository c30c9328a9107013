/** npm start の前に部品を入れるところ。配布元は、このテストの中のサーバーだけ。 */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import {
  createServer as createPlainServer,
  type AddressInfo,
  type Server as PlainServer,
} from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

interface Part {
  readonly tarball: Buffer;
  readonly integrity: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}
interface Finished {
  readonly status: number | null;
  readonly output: string;
  readonly seconds: number;
}

const LOCKED = `${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${process.platform}-${process.arch}`;
const NODE_20 = `--import=data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.0' } })")}`;
let box = '';
let project = '';

/** Nothing of the person's npm: its registry, its cache, and what `npm test` itself was started with. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) && name !== 'NODE_ENV' && name !== 'NODE_OPTIONS',
  );
  return {
    ...Object.fromEntries(own),
    HOME: box,
    npm_config_cache: join(box, 'cache'),
    npm_config_userconfig: join(box, 'npmrc'),
    npm_config_globalconfig: join(box, 'npmrc-of-all'),
  };
}

function start(...flags: readonly string[]): Promise<Finished> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...flags, join(project, 'scripts/with-dependencies.mjs'), 'scripts/hello.mjs', 'こんにちは'],
    { cwd: project, env: environment() },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  return new Promise((done) =>
    child.on('close', (status) =>
      done({ status, output, seconds: (performance.now() - began) / 1000 }),
    ),
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function pack(
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>> = {},
): Part {
  const folder = mkdtempSync(join(box, 'part-'));
  write(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) {
    write(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts'], {
      cwd: folder,
      env: environment(),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  ) as [{ filename: string; integrity: string }];
  return {
    tarball: readFileSync(join(folder, packed.filename)),
    integrity: packed.integrity,
    manifest,
  };
}

function registryOf(parts: readonly Part[]): Server {
  return createServer((request, response) => {
    const [, name = '', tarball] = (request.url ?? '').split('/');
    const part = parts.find(({ manifest }) => manifest['name'] === name);
    if (!part) response.writeHead(404).end('{}');
    else if (tarball) response.end(part.tarball);
    else {
      const version = String(part.manifest['version']);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          name,
          'dist-tags': { latest: version },
          versions: {
            [version]: {
              ...part.manifest,
              dist: {
                tarball: `http://${request.headers.host}/${name}/${version}.tgz`,
                integrity: part.integrity,
              },
            },
          },
        }),
      );
    }
  });
}

function listen(server: Server | PlainServer): Promise<number> {
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
  );
}

/** The lock file knows the locked Node of this machine and one of a machine that the registry has nothing for. */
function writeProject(parts: readonly Part[]): void {
  const nowhere = { name: 'node-nowhere-x64', version: '24.0.0' };
  const optional = Object.fromEntries(
    [
      ...parts.filter(({ manifest }) => manifest['os']).map(({ manifest }) => manifest),
      nowhere,
    ].map(({ name, version }) => [name, version]),
  );
  const needed = Object.fromEntries(
    parts
      .filter(({ manifest }) => !manifest['os'])
      .map(({ manifest: { name, version } }) => [name, version]),
  );
  const root = {
    name: 'mihon',
    version: '1.0.0',
    dependencies: needed,
    optionalDependencies: optional,
  };
  const locked = Object.fromEntries(
    parts.map(({ manifest: { name, version, os, cpu, scripts }, integrity }) => [
      `node_modules/${String(name)}`,
      {
        version,
        integrity,
        ...(os ? { os, cpu, optional: true } : {}),
        ...(scripts ? { hasInstallScript: true } : {}),
      },
    ]),
  );
  const missing = {
    version: nowhere.version,
    integrity: 'sha512-AAAA',
    os: ['nowhere'],
    cpu: ['x64'],
    optional: true,
  };
  write(join(project, 'package.json'), JSON.stringify(root));
  write(
    join(project, 'package-lock.json'),
    JSON.stringify({
      name: 'mihon',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: { '': root, ...locked, [`node_modules/${nowhere.name}`]: missing },
    }),
  );
}

beforeAll(() => {
  box = mkdtempSync(join(tmpdir(), 'mihon-parts-'));
  write(join(box, 'npmrc'), '');
});
afterAll(() => rmSync(box, { recursive: true, maxRetries: 3 }));

beforeEach(() => {
  project = mkdtempSync(join(box, 'project-'));
  mkdirSync(join(project, 'scripts'));
  cpSync('scripts/with-dependencies.mjs', join(project, 'scripts/with-dependencies.mjs'));
  cpSync('scripts/setup', join(project, 'scripts/setup'), { recursive: true });
  cpSync('.npmrc', join(project, '.npmrc'));
  write(join(project, 'scripts/hello.mjs'), 'console.log(`動きました: ${process.argv[2]}`);');
});

function useRegistry(port: number): void {
  writeFileSync(
    join(project, '.npmrc'),
    `${readFileSync('.npmrc', 'utf8')}registry=http://127.0.0.1:${port}/\n`,
  );
}

describe('はじめの一回、インターネットがないとき', () => {
  beforeEach(() => writeProject([]));

  it('閉じた港なら、すぐに日本語で言う', async () => {
    const server = createPlainServer();
    const port = await listen(server);
    await new Promise((done) => server.close(done));
    useRegistry(port);
    const { status, output, seconds } = await start();
    expect(output).toContain('インターネットにつながっていないようです');
    expect(output).not.toMatch(/npm (?:ERR|error)|動きました|\bat /);
    expect([status, seconds < 10]).toEqual([1, true]);
  });

  it('受けとるだけで答えない配布元でも、10秒のうちに言う', async () => {
    const server = createPlainServer((socket) => socket.on('error', () => undefined));
    useRegistry(await listen(server));
    const { status, output, seconds } = await start();
    server.close();
    expect(output).toContain('インターネットにつながっていないようです');
    expect([status, seconds < 10]).toEqual([1, true]);
  });
});

describe('部品を入れる', () => {
  let server: Server | undefined;
  const part = () =>
    pack({
      name: 'mihon-part',
      version: '1.0.0',
      scripts: { preinstall: 'echo ran > ../../ran', postinstall: 'echo ran > ../../ran' },
    });
  const lockedNode = (text: string) =>
    pack(
      {
        name: LOCKED,
        version: '24.0.0',
        os: [process.platform],
        cpu: [process.arch],
        bin: { node: 'bin/node' },
      },
      { 'bin/node': text },
    );
  async function offer(parts: readonly Part[]): Promise<void> {
    server = registryOf(parts);
    writeProject(parts);
    useRegistry(await listen(server));
  }
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it('答える配布元なら入れて動かし、2回目は入れなおさない。部品の install scripts は動かさない', async () => {
    await offer([part()]);
    const first = await start();
    expect(first.output).toContain('動きました: こんにちは');
    expect(existsSync(join(project, 'node_modules/mihon-part/package.json'))).toBe(true);
    expect(existsSync(join(project, 'ran'))).toBe(false);
    server?.closeAllConnections();
    server?.close();
    expect(await start()).toMatchObject({ status: 0, output: '動きました: こんにちは\n' });
  });

  it('lock が変わったら入れなおす。つながらなければ、前の部品を消さずに言う', async () => {
    await offer([part()]);
    await start();
    const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
    writeFileSync(join(project, 'package-lock.json'), lock.replaceAll('"1.0.0"', '"1.0.1"'));
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
    expect(await start()).toMatchObject({
      status: 1,
      output: expect.stringContaining('インターネットにつながっていないようです') as string,
    });
    expect(existsSync(join(project, 'node_modules/mihon-part/package.json'))).toBe(true);
  });

  it('lock にあるこの機械の Node.js で動かす', async () => {
    await offer([part(), lockedNode('#!/bin/sh\necho "lock の Node: $2"\n')]);
    expect((await start(NODE_20)).output).toContain('lock の Node: こんにちは');
  });

  it('その Node.js がこの機械で始まらないときは、いまのものを使い、じゃまをしない', async () => {
    await offer([part(), lockedNode('#!/nothing/here\n')]);
    expect(await start()).toMatchObject({
      status: 0,
      output: expect.stringContaining('動きました') as string,
    });
    expect(existsSync(join(project, 'node_modules/.bin/node'))).toBe(false);
  });

  it('使えるものがなく、いまの Node.js が古いときは、することを言う', async () => {
    await offer([part()]);
    const { status, output } = await start(NODE_20);
    expect(status).toBe(1);
    expect(output).toMatch(/Node\.js 20\.20\.0 は古いため.*\nNode\.js 24\.8 以上を入れて/);
  });
});

describe('package-lock.json', () => {
  interface Locked {
    readonly version: string;
    readonly integrity?: string;
    readonly optional?: boolean;
    readonly os?: string | readonly string[];
    readonly cpu?: string | readonly string[];
    readonly hasInstallScript?: boolean;
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const nodes = Object.entries(packages).filter(([path]) =>
    /^node_modules\/node-(?:bin-)?(?:linux|darwin|win)-/.test(path),
  );

  it('Node.js の実行ファイルは、どの機械のものにもハッシュがある', () => {
    expect(
      nodes.map(([, { os, cpu }]) => `${[os].flat().join()} ${[cpu].flat().join()}`).toSorted(),
    ).toEqual([
      'darwin arm64',
      'darwin x64',
      'linux arm64',
      'linux x64',
      'win32 arm64',
      'win32 x64',
    ]);
    for (const [path, { integrity, optional, hasInstallScript, version }] of nodes) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect([optional, hasInstallScript], path).toEqual([true, undefined]);
      const [major = 0, minor = 0] = version.split('.').map(Number);
      expect(major > 24 || (major === 24 && minor >= 8), `${path} ${version}`).toBe(true);
    }
  });

  it('どの部品にもハッシュがあり、install scripts は動かさない', () => {
    for (const [path, { integrity }] of Object.entries(packages))
      if (path) expect(integrity, path).toMatch(/^sha512-/);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});
