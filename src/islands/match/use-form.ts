/** 質問の用紙: it comes when something is asked; who opens an address that holds answers loads none of it. */
import { loadChunk } from '../shared/page-renewal.ts';
import { useChunk } from '../shared/use-chunk.ts';
import { opensResults, readOpening } from './visit-opening.ts';

const fetchForm = () => import('./QuestionForm.tsx');

export type FormChunk = Awaited<ReturnType<typeof fetchForm>>;

/** @returns the form for a visit that begins with questions; nothing for one that begins with results */
export async function formToBegin(): Promise<FormChunk | undefined> {
  return opensResults(readOpening(() => true)) ? undefined : loadChunk(fetchForm);
}

/** @param known the form, where it came before the application */
export const useForm = (isWanted: boolean, known: FormChunk | undefined) =>
  useChunk(fetchForm, isWanted, known);
