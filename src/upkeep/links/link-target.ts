/** 見に行くアドレス。The addresses that entries name, each once, with the entries that name it. */
import type { Resource } from '../../domain/entry/entry-schema.ts';

export interface LinkTarget {
  readonly url: string;
  /** ids of entries, in order */
  readonly ids: readonly string[];
}

/** Markdown links of a body */
const IN_BODY = /\]\((https?:\/\/[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)\)/gi;

/** What is after # stays with the reader; a host alone has a path. */
function sameAddress(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  url.hash = '';
  return url.href;
}

function addressesOf(resource: Resource): readonly (string | undefined)[] {
  const inBody = [...resource.body.matchAll(IN_BODY)].map((match) => match[1]);
  return [
    resource.url,
    resource.form,
    resource.line,
    resource.chat,
    resource.provider?.url,
    ...inBody,
    ...resource.source.map(({ url }) => url),
  ];
}

/** Closed places keep their page; nobody follows up their links. */
export function linkTargets(resources: readonly Resource[]): readonly LinkTarget[] {
  const targets = new Map<string, Set<string>>();
  for (const resource of resources) {
    if (resource.status.state === 'closed') continue;
    for (const written of addressesOf(resource)) {
      const url = written === undefined ? undefined : sameAddress(written);
      if (url !== undefined) targets.set(url, (targets.get(url) ?? new Set()).add(resource.id));
    }
  }
  return [...targets].map(([url, ids]) => ({ url, ids: [...ids] }));
}
