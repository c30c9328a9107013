/** サイトが読む一覧: each kind of content, with the form of its files and the reader that judges them. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { frontMatterSchema } from './domain/entry/entry-schema.ts';
import { PAGE_RULES } from './domain/rules/page-rules.ts';
import type { ToldGuide } from './domain/guide/told-guide.ts';
import { catalogueLoader, guidesLoader, pagesLoader } from './site/build/content-loader.ts';

/** 場所: one Markdown file each under content/resources. The reader fills what is left to the kind: see `Resource`. */
const resources = defineCollection({ loader: catalogueLoader(), schema: frontMatterSchema });

/** 説明のページ: content/pages, by the names in WRITTEN_PAGES */
const pages = defineCollection({
  loader: pagesLoader(),
  schema: z.object({
    title: z.string().max(PAGE_RULES.title.max),
    lead: z.string().max(PAGE_RULES.lead.max),
    /** Markdown */
    body: z.string(),
  }),
});

/** 支援のつながり: content/guides, one chain a file. The reader has judged it, and put in what it names. */
const guides = defineCollection({ loader: guidesLoader('guides'), schema: z.custom<ToldGuide>() });

/** ささえる側: content/support, a chain a door, in the same form */
const support = defineCollection({
  loader: guidesLoader('support'),
  schema: z.custom<ToldGuide>(),
});

export const collections = { resources, pages, guides, support };
