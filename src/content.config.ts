import { defineCollection } from 'astro:content';
import { catalogueLoader } from './site/build/catalogue-loader.ts';

/** One entry per Markdown file under content/resources, read by the same reader as the scripts. */
export const collections = { resources: defineCollection({ loader: catalogueLoader() }) };
