/** 直しながら見る。npm run dev: the editor's server; a changed entry shows at once. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const child = spawn(
  process.execPath,
  [resolve('node_modules/astro/bin/astro.mjs'), 'dev', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
child.on('close', (code) => process.exit(code ?? 1));
