/** 危ないことばの部分。What reads the table of danger, and what answers words of danger, as one part. */
export { decodeDanger } from '../../search/files/danger-table-file.ts';
export { UrgentView } from './UrgentView.tsx';
