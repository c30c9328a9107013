/** The types of pages of the site that `npm test` built, each with its heaviest page: found in a second or two. */
import { pageTypes } from '../../scripts/measure/page-types.ts';
import { pages } from './built-site.ts';

export const types = pageTypes(pages);
