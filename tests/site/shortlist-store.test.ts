/** つなぎ帳 on a device that fails in every way a device can. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withPlace } from '../../src/domain/shortlist/shortlist.ts';
import {
  changeStored,
  dropKeptText,
  keptText,
  readStored,
} from '../../src/site/elements/shortlist-store.ts';

const good = JSON.stringify({ version: 1, items: [{ id: 'mihon/a', addedOn: '2026-11-22' }] });
const add = (id: string) => changeStored((list) => withPlace(list, id, '2026-11-22'));

let kept: Map<string, string>;
let told: number;

function storage(fails: Partial<Record<'read' | 'write', boolean>> = {}) {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (fails.read ? refuse() : (kept.get(key) ?? null)),
    setItem: (key: string, value: string) => (fails.write ? refuse() : void kept.set(key, value)),
    removeItem: (key: string) => (fails.write ? refuse() : void kept.delete(key)),
  });
}

beforeEach(() => {
  kept = new Map();
  told = 0;
  vi.stubGlobal('dispatchEvent', () => {
    told += 1;
    return true;
  });
  storage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('この端末のつなぎ帳', () => {
  it('starts empty, keeps what is put in, and tells of it', () => {
    expect(readStored()).toEqual({ list: [], flaws: [], state: 'ok' });
    expect(add('mihon/a')).toBe('ok');
    expect(readStored().list).toEqual([{ id: 'mihon/a', addedOn: '2026-11-22' }]);
    expect(told).toBe(1);
  });

  it.each([
    'not a list',
    '{"version":2,"items":[{"id":"mihon/a","note":"later"}]}',
    '{"version":1,"items":[{"id":"../x"},{"id":"mihon/a"}]}',
  ])('puts %s aside before writing over it', (text) => {
    kept.set('shortlist', text);
    expect(readStored().flaws.length).toBeGreaterThan(0);
    expect(add('mihon/b')).toBe('ok');
    expect(readStored().flaws).toEqual([]);
    expect(keptText()).toContain(text);
  });

  it('keeps both of two broken lists, each once', () => {
    for (const text of ['first', 'second', 'second']) {
      kept.set('shortlist', text);
      add('mihon/b');
    }
    expect(keptText()).toBe('first\nsecond\n');
    dropKeptText();
    expect(keptText()).toBeUndefined();
  });

  it('does not keep aside what lost nothing', () => {
    kept.set('shortlist', '{"version":1,"items":[{"id":"mihon/a"},{"id":"mihon/a"}]}');
    add('mihon/b');
    expect(keptText()).toBeUndefined();
    expect(readStored().list.map(({ id }) => id)).toEqual(['mihon/a', 'mihon/b']);
  });

  it('says that nothing can be kept, and changes nothing', () => {
    kept.set('shortlist', good);
    storage({ write: true });
    expect(add('mihon/b')).toBe('blocked');
    expect(kept.get('shortlist')).toBe(good);
    expect(readStored().list).toHaveLength(1);
    storage({ read: true, write: true });
    expect(readStored()).toEqual({ list: [], flaws: [], state: 'blocked' });
    expect(keptText()).toBeUndefined();
    expect(add('mihon/b')).toBe('blocked');
    expect(() => dropKeptText()).not.toThrow();
    expect(told).toBe(0);
  });

  it('leaves a broken list where it is when there is no room to put it aside', () => {
    kept.set('shortlist', 'broken');
    storage({ write: true });
    expect(add('mihon/b')).toBe('blocked');
    expect(kept.get('shortlist')).toBe('broken');
  });
});
