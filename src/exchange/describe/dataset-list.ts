/** データのせつめい: datasets and their files, for portals (DCAT 3) and for search engines (schema.org). */

export interface DescribedFile {
  readonly title: string;
  readonly address: string;
  readonly mediaType: string;
  /** the address of a licence that holds for all of it */
  readonly licence?: string | undefined;
  /** the address of the schema it is made after */
  readonly schema?: string | undefined;
}

export interface DescribedSet {
  readonly title: string;
  readonly description: string;
  /** of the page that tells of it */
  readonly page: string;
  readonly files: readonly DescribedFile[];
}

export interface DescribedCatalogue {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly site: string;
  /** of the page that tells of the data */
  readonly page: string;
  readonly modified: string;
  /** the rights, where several licences meet */
  readonly rights: string;
  readonly sets: readonly DescribedSet[];
}

const ja = (text: string) => ({ '@value': text, '@language': 'ja' });
const at = (id: string) => ({ '@id': id });
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' });

const IANA = 'https://www.iana.org/assignments/media-types/';
const plainType = (mediaType: string) => mediaType.split(';')[0]!;

function distribution(
  { title, address, mediaType, licence, schema }: DescribedFile,
  rights: string,
) {
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': ja(title),
    'dcat:accessURL': at(address),
    'dcat:downloadURL': at(address),
    'dcat:mediaType': at(`${IANA}${plainType(mediaType)}`),
    ...(licence === undefined ? { 'dct:rights': ja(rights) } : { 'dct:license': at(licence) }),
    ...(schema === undefined ? {} : { 'dct:conformsTo': at(schema) }),
  };
}

/** DCAT 3 as JSON-LD. */
export function dcat(catalogue: DescribedCatalogue): object {
  const { title, description, publisher, site, page, modified, rights, sets } = catalogue;
  const agent = { '@id': `${site}#publisher`, '@type': 'foaf:Agent', 'foaf:name': ja(publisher) };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': page,
    '@type': 'dcat:Catalog',
    'dct:title': ja(title),
    'dct:description': ja(description),
    'dct:publisher': agent,
    'foaf:homepage': at(site),
    'dct:language': at('http://publications.europa.eu/resource/authority/language/JPN'),
    'dct:modified': day(modified),
    'dct:rights': ja(rights),
    'dcat:dataset': sets.map((set) => ({
      '@id': set.page,
      '@type': 'dcat:Dataset',
      'dct:title': ja(set.title),
      'dct:description': ja(set.description),
      'dct:publisher': at(`${site}#publisher`),
      'dct:modified': day(modified),
      'dct:rights': ja(rights),
      'dcat:landingPage': at(set.page),
      'dcat:distribution': set.files.map((file) => distribution(file, rights)),
    })),
  };
}

/** schema.org, for the page: each set with its first file; the page itself lists the others. */
export function dataCatalogue(catalogue: DescribedCatalogue): object {
  const { title, description, publisher, site, page, modified, rights, sets } = catalogue;
  const creator = { '@type': 'Organization', name: publisher, url: site };
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title,
    description,
    url: page,
    inLanguage: 'ja',
    publisher: creator,
    dateModified: modified,
    dataset: sets.map((set) => ({
      '@type': 'Dataset',
      name: set.title,
      description: set.description,
      url: set.page,
      creator,
      dateModified: modified,
      isAccessibleForFree: true,
      usageInfo: rights,
      distribution: set.files.slice(0, 1).map(({ title: name, address, mediaType }) => ({
        '@type': 'DataDownload',
        name,
        contentUrl: address,
        encodingFormat: plainType(mediaType),
      })),
    })),
  };
}
