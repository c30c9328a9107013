/** 変わったことの知らせ（Atom）: /data/v1/, for whoever uses the catalogue elsewhere. */
import { dataEndpoint } from '../../../site/build/data-endpoint.ts';

export const { getStaticPaths, GET } = dataEndpoint('atom');
