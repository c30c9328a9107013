/** ページのプログラム: what Astro has compiled (keep-program.mjs), opened for rendering one page after another. */
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What Astro's program says of a page's file. */
export interface ProgramRoute {
  /** /resources/[...id] */
  readonly route: string;
  /** src/pages/resources/[...id].astro */
  readonly component: string;
  readonly type: string;
  readonly prerender: boolean;
  /** of a page that has one address */
  readonly pathname?: string | undefined;
}

export interface SitePath {
  /** below dist, with slashes */
  readonly file: string;
  readonly address: URL;
  readonly route: ProgramRoute;
  /** what the page is handed, beside the catalogue */
  readonly props: unknown;
}

export interface Program {
  /** in Astro's order */
  readonly routes: readonly ProgramRoute[];
  /** Asked of the program once for each page's file. */
  pathsOf(route: ProgramRoute): Promise<readonly SitePath[]>;
  /** undefined where the page has no body, and so no file */
  render(path: SitePath): Promise<Uint8Array | undefined>;
}

/** The part of Astro's application that its own build uses too. */
interface ProgramApp {
  readonly manifest: {
    readonly base: string;
    readonly site?: string | undefined;
    readonly routes: readonly { readonly routeData: ProgramRoute }[];
  };
  readonly routeCache: {
    get(
      route: ProgramRoute,
    ): { readonly staticPaths?: readonly { readonly props?: unknown }[] } | undefined;
  };
  getComponentByRoute(route: ProgramRoute): Promise<unknown>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: ProgramRoute }): Promise<Response>;
}

interface ProgramFile {
  readonly entry: string;
  readonly styles: readonly (readonly [string, object])[];
}

/** Pages that hosts look for by this name. */
const BY_NAME = ['404', '500'];

function fileOf(pathname: string, { type }: ProgramRoute): string {
  const name = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return name;
  if (name === '') return 'index.html';
  return BY_NAME.includes(name) ? `${name}.html` : `${name}/index.html`;
}

function addressOf(
  pathname: string,
  { type }: ProgramRoute,
  { base, site }: ProgramApp['manifest'],
): URL {
  const name = pathname.replace(/^\/+|\/+$/g, '');
  const end = type === 'endpoint' || name === '' ? '' : '/';
  return new URL(`${base.replace(/\/+$/, '')}/${name}${end}`, site ?? 'http://localhost');
}

async function pathsIn(app: ProgramApp, routeData: ProgramRoute): Promise<readonly SitePath[]> {
  const { manifest } = app;
  const ofThis = {
    manifest: { ...manifest, routes: [{ routeData }] },
    routeCache: app.routeCache,
    getComponentByRoute: (route: ProgramRoute) => app.getComponentByRoute(route),
  };
  const found = await new StaticPaths(
    ofThis as unknown as ConstructorParameters<typeof StaticPaths>[0],
  ).getAll();
  const props = app.routeCache.get(routeData)?.staticPaths;
  const paths = new Map<string, SitePath>();
  for (const [at, { pathname }] of found.entries()) {
    const file = fileOf(pathname, routeData);
    // As Astro does it: of two that would write one file, the first.
    if (!paths.has(file))
      paths.set(file, {
        file,
        address: addressOf(pathname, routeData, manifest),
        route: routeData,
        props: props?.[at]?.props,
      });
  }
  return [...paths.values()];
}

async function rendered(
  app: ProgramApp,
  { address, route }: SitePath,
): Promise<Uint8Array | undefined> {
  const response = await app.render(new Request(address), { routeData: route });
  const isMade = response.status < 300 || route.route === `/${response.status}`;
  if (!isMade) throw new Error(`${address.pathname} を作れませんでした（${response.status}）。`);
  return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** @param folder where keep-program.mjs kept it */
export async function openProgram(folder: string): Promise<Program> {
  const { entry, styles } = JSON.parse(
    readFileSync(join(folder, 'program.json'), 'utf8'),
  ) as ProgramFile;
  const { app } = (await import(pathToFileURL(join(folder, 'server', entry)).href)) as {
    readonly app: ProgramApp;
  };
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => undefined } } },
  });
  const known = new Map<ProgramRoute, Promise<readonly SitePath[]>>();
  return {
    routes: app.manifest.routes
      .map(({ routeData }) => routeData)
      .filter(({ prerender, type }) => prerender && (type === 'page' || type === 'endpoint')),
    pathsOf(route) {
      const paths = known.get(route) ?? pathsIn(app, route);
      known.set(route, paths);
      return paths;
    },
    render: (path) => rendered(app, path),
  };
}
