/** 危ないことばの部分。What reads the table of danger and hears what it does not know, and what answers either, as one part. */
export { decodeDanger } from '../../search/files/danger-table-file.ts';
export { decodeHunches } from '../../search/files/hunch-file.ts';
export { hunchLines } from '../../search/answer/hunch-lines.ts';
export { hunchTopics } from '../../search/understand/danger-hunch.ts';
export { HunchView } from './HunchView.tsx';
export { UrgentView } from './UrgentView.tsx';
