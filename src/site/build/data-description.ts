/** データのせつめいの中身: the site's files of data as datasets, for the page 「データを使う」 and for portals. */
import { licenceUrl } from '../../domain/vocabulary/licence.ts';
import type { DescribedCatalogue } from '../../exchange/describe/dataset-list.ts';
import { dataText } from '../../words/ja/data.ts';
import { routes } from '../links/routes.ts';
import { BUILD_DAY } from './build-day.ts';
import { dataFiles, endingOf, mediaType, type DataFile, type DataGroup } from './data-files.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';
import { SITE } from './site-config.ts';

export interface FileGroup {
  readonly group: DataGroup;
  readonly files: readonly DataFile[];
}

/** In the order in which most people ask for them; none that this catalogue has no file of. */
export function fileGroups(catalogue: SiteCatalogue): readonly FileGroup[] {
  const listed = dataFiles(catalogue).filter(({ isOnItsPage }) => !isOnItsPage);
  const byGroup = Map.groupBy(listed, ({ group }) => group);
  return (Object.keys(dataText.groups) as readonly DataGroup[]).flatMap((group) => {
    const files = byGroup.get(group) ?? [];
    return files.length > 0 ? [{ group, files }] : [];
  });
}

export function describedData(
  catalogue: SiteCatalogue,
  addressOf: (path: string) => string,
): DescribedCatalogue {
  const page = addressOf(routes.data());
  return {
    title: dataText.titleOf(SITE.name, dataText.title),
    description: dataText.lead,
    publisher: SITE.name,
    site: addressOf(routes.home()),
    page,
    modified: BUILD_DAY,
    rights: dataText.licenceLead,
    sets: fileGroups(catalogue).map(({ group, files }) => ({
      title: dataText.groups[group].title,
      description: dataText.groups[group].text,
      page: `${page}#${group}`,
      files: files.map((file) => ({
        title: file.label(catalogue),
        address: addressOf(routes.dataFile(file.path)),
        mediaType: mediaType(endingOf(file.path)),
        licence: file.licence && licenceUrl(file.licence),
        schema: file.schema && addressOf(routes.dataFile(file.schema)),
      })),
    })),
  };
}
