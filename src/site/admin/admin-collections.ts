/**
 * 編集画面の設定: Sveltia CMS's configuration, made from the schema. One collection for each folder that stands directly
 * under content/resources; its municipalities are the tree below.
 */
import type { FieldNode } from '../../domain/fields/field-node.ts';
import type { AdminConfig } from '../build/admin-config.ts';
import { cmsField, type AdminChoices, type CmsField } from './admin-fields.ts';
import { adminText } from '../../words/ja/admin.ts';

export interface AdminFolder {
  /** tokyo */
  readonly name: string;
  /** 東京都 */
  readonly label: string;
  /** names of entries whose `source` is a list */
  readonly severalSources: readonly string[];
  /** names of entries the screen cannot keep as they are written */
  readonly keptOut: readonly string[];
}

export interface AdminSite {
  readonly title: string;
  /** the address of the site's icon */
  readonly logo: string;
  readonly folders: readonly AdminFolder[];
  readonly choices: AdminChoices;
}

const RESOURCES = 'content/resources';
/** An id has three parts at most; the folder of the collection is the first. */
const DEPTH = 2;

const BODY: CmsField = {
  name: 'body',
  label: adminText.body,
  hint: adminText.bodyHint,
  widget: 'markdown',
  required: false,
  editor_components: [],
  modes: ['raw', 'rich_text'],
  use_emoji_autocomplete: false,
};

function collectionOf({ name, label }: AdminFolder, fields: readonly CmsField[]) {
  return {
    name,
    label,
    description: adminText.collection,
    folder: `${RESOURCES}/${name}`,
    ...(name === 'national'
      ? {}
      : { nested: { depth: DEPTH, subfolders: false }, meta: { path: {} } }),
    identifier_field: 'name',
    summary: '{{name}}',
    slug: { editable: ['create'], pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', adminText.slugFault] },
    format: 'yaml-frontmatter',
    extension: 'md',
    // Ours are other names of the place. Sveltia would write old addresses there.
    aliases_field: false,
    // A closed place keeps its page: it is marked as closed, not deleted.
    delete: false,
    thumbnail: false,
    sortable_fields: ['name', 'kana', 'verified.on'],
    fields: [...fields, BODY],
  };
}

/** A pattern for any of these names, whole and as they are. */
const anyOf = (names: readonly string[]) =>
  `(?:${names.map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`;

export function adminConfiguration(
  { backend, review }: AdminConfig,
  { title, logo, folders, choices }: AdminSite,
  table: readonly FieldNode[],
) {
  const fieldsWith = (isOneSource: boolean) =>
    table.map((node) =>
      cmsField(node, choices, { asTable: isOneSource && node.name === 'source' }),
    );
  const [one, several] = [fieldsWith(true), fieldsWith(false)];
  const { repo, ...rest } = backend;
  return {
    backend:
      backend.name === 'test-repo'
        ? { name: 'test-repo' }
        : {
            ...rest,
            repo,
            ...(backend.base_url ? {} : { auth_methods: ['token'] }),
            commit_messages: adminText.commits,
          },
    ...(review && backend.name === 'github' ? { publish_mode: 'editorial_workflow' } : {}),
    app_title: adminText.title(title),
    logo: { src: logo },
    // No pictures: entries hold none. Sveltia wants a folder all the same.
    media_folder: 'public',
    public_folder: '/',
    media_libraries: { default: { config: { max_file_size: 0 } }, stock_assets: false },
    slug: { encoding: 'ascii' },
    editor: { preview: false },
    // Codes and phone numbers must stay text; the check refuses them without quotation marks.
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
    collections: folders.flatMap((folder) => {
      const { severalSources, keptOut, name, label } = folder;
      const elsewhere = [...severalSources, ...keptOut];
      const first = {
        ...collectionOf(folder, one),
        ...(elsewhere.length > 0
          ? { filter: { field: 'name', pattern: `^(?!${anyOf(elsewhere)}$)` } }
          : {}),
      };
      if (severalSources.length === 0) return [first];
      // Another form of one field needs a collection of its own. It takes no new entries: they begin with one source.
      return [
        first,
        {
          ...collectionOf(folder, several),
          name: `${name}-sources`,
          label: adminText.severalSources(label),
          create: false,
          filter: { field: 'name', pattern: `^${anyOf(severalSources)}$` },
        },
      ];
    }),
  };
}
