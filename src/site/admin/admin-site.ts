/** 編集画面に要るもの。What the editing screen needs of the catalogue: its folders, and the areas one may choose. */
import { folderOf } from '../../domain/fields/entry-id.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { AdminFolder, AdminSite } from './admin-collections.ts';
import { adminShape, type AdminShape } from './admin-shape.ts';
import { adminText } from '../../words/ja/admin.ts';
import { entrySource } from '../entry/entry-sources.ts';
import { routes } from '../links/routes.ts';
import type { SiteConfig } from '../build/site-config.ts';

const NATIONAL = 'national';
const topOf = (id: string) => folderOf(id).split('/')[0]!;

interface Catalogue {
  readonly resources: readonly Resource[];
  readonly municipalities: Municipalities;
}

/** The group's own prefectures first, then those whose entries are there as well, then the nation. */
export function adminSite(
  { resources, municipalities }: Catalogue,
  { name, prefectures }: Pick<SiteConfig, 'name' | 'prefectures'>,
): AdminSite {
  const own = prefectures.flatMap((code) => municipalities.get(code)?.slug ?? []);
  const shapes = Map.groupBy(
    resources,
    (resource) => `${topOf(resource.id)} ${adminShape(entrySource(resource)?.text ?? '')}`,
  );
  const namesIn = (folder: string, shape: AdminShape) =>
    (shapes.get(`${folder} ${shape}`) ?? []).map((resource) => resource.name);
  const names = new Map(
    municipalities
      .all()
      .filter(({ kind }) => kind === 'prefecture')
      .map((place) => [place.slug, place.name]),
  );
  const folders = [
    ...new Set([
      ...own,
      ...resources
        .map(({ id }) => topOf(id))
        .filter((folder) => folder !== NATIONAL)
        .toSorted(),
      NATIONAL,
    ]),
  ];
  const used = new Set(resources.flatMap(({ area }) => area));
  const areas = municipalities
    .all()
    .filter(
      ({ code, kind, prefectureCode }) =>
        kind === 'prefecture' || prefectures.includes(prefectureCode) || used.has(code),
    );
  return {
    title: name,
    logo: routes.file('icon.svg'),
    folders: folders.map((folder): AdminFolder => ({
      name: folder,
      label: names.get(folder) ?? adminText.national,
      severalSources: namesIn(folder, 'several'),
      keptOut: namesIn(folder, 'other'),
    })),
    choices: {
      areas: [
        ...areas.map(({ code }) => ({
          value: code,
          label: `${municipalities.fullName(code)}（${code}）`,
        })),
        { value: NATIONAL, label: adminText.national },
      ],
    },
  };
}
