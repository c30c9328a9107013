import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, serve } from '../../scripts/static-server.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mihon-site-'));
  mkdirSync(join(root, 'needs'));
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'not found');
  writeFileSync(join(root, 'needs', 'index.html'), 'needs');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('配信', () => {
  it('finds folders and files, and nothing outside', () => {
    expect(fileFor(root, '/needs/')).toBe(join(root, 'needs', 'index.html'));
    expect(fileFor(root, '/base/needs/', '/base/')).toBe(join(root, 'needs', 'index.html'));
    for (const address of ['/../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%00', '/%E0%A4%A', '/nothing']) expect(fileFor(root, address)).toBeUndefined();
  });

  it('answers like a static host', async () => {
    const { server, url } = await serve(root, 0);
    expect(await (await fetch(url)).text()).toBe('home');
    const missing = await fetch(new URL('/no/', url));
    expect([missing.status, await missing.text()]).toEqual([404, 'not found']);
    await new Promise((done) => server.close(done));
  });
});
