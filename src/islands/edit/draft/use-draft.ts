/** 下書きを使う。The draft and its place on this device. Drafts about violence are never kept. */
import { useEffect, useState } from 'react';
import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { draftStore } from './draft-store.ts';
import { readDraft, writeDraft } from './draft-text.ts';
import { rebaseDraft } from './draft-rebase.ts';
import { isNewTarget, isSensitiveDraft, type EditDraft, type EditTarget } from './edit-draft.ts';
import { unkept } from './unkept.ts';

/** 残しかた: nothing written yet, kept, must not be kept, could not be kept */
export type Keeping = 'nothing' | 'kept' | 'forbidden' | 'failed';

interface OpenedDraft {
  readonly draft: EditDraft;
  readonly isRestored: boolean;
  readonly isRebased?: boolean;
  readonly aside: string | undefined;
}

function openDraft(
  target: EditTarget,
  start: EditDraft,
  fields: readonly FieldNode[],
): OpenedDraft {
  const stored = draftStore.get(target);
  if (stored === undefined)
    return { draft: start, isRestored: false, aside: draftStore.aside(target) };
  const { draft, base, isBroken } = readDraft(stored, fields);
  if (isBroken) draftStore.putAside(target, stored);
  const isUsable = Object.keys(draft.values).length > 0 || draft.body !== '';
  const aside = isBroken ? stored : draftStore.aside(target);
  return isUsable
    ? { ...rebaseDraft(draft, base, start), isRestored: true, aside }
    : { draft: start, isRestored: false, aside };
}

const SAVE_AFTER_MS = 300;

export function useDraft(
  target: EditTarget,
  start: EditDraft,
  fields: readonly FieldNode[],
  telling: readonly string[],
) {
  const [opened] = useState(() => openDraft(target, start, fields));
  const [draft, setDraft] = useState(opened.draft);
  const [keeping, setKeeping] = useState<Keeping>(opened.isRestored ? 'kept' : 'nothing');
  const [aside, setAside] = useState(opened.aside);
  const isTouched = writeDraft(draft, fields) !== writeDraft(start, fields);
  const isSensitive = isSensitiveDraft(draft, telling);

  useEffect(() => {
    const leave = () => {
      draftStore.remove(target);
      draftStore.removeAside(target);
      setAside(undefined);
    };
    if (isSensitive) {
      leave();
      return setKeeping(isTouched ? 'forbidden' : 'nothing');
    }
    if (!isTouched) {
      draftStore.remove(target);
      return setKeeping('nothing');
    }
    const save = () => {
      const text = writeDraft(draft, fields, isNewTarget(target) ? undefined : start);
      setKeeping(text !== undefined && draftStore.set(target, text) ? 'kept' : 'failed');
    };
    const timer = setTimeout(save, SAVE_AFTER_MS);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [draft]);

  // What is not kept would be lost without a word.
  useEffect(() => {
    unkept.say(keeping === 'forbidden' || keeping === 'failed');
    // Who writes about violence may have to be gone at once: nothing asks then.
    if (keeping !== 'failed') return () => unkept.say(false);
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      unkept.say(false);
      window.removeEventListener('beforeunload', warn);
    };
  }, [keeping]);

  const removeAside = () => {
    draftStore.removeAside(target);
    setAside(undefined);
  };
  return {
    draft,
    setDraft,
    keeping,
    isRestored: opened.isRestored,
    isRebased: opened.isRebased === true,
    isTouched,
    isSensitive,
    aside,
    removeAside,
  } as const;
}
