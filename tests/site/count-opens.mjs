// Loaded into every process of a build: notes each file of content/ that is opened, one line each.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const log = process.env.OPENS_LOG;
const content = `${resolve('content')}/`;
const { appendFileSync } = fs;

function note(path) {
  const file = resolve(path instanceof URL ? fileURLToPath(path) : String(path));
  if (file.startsWith(content)) appendFileSync(log, `${file.slice(content.length)}\n`);
}

function watch(holder, name) {
  const real = holder[name];
  holder[name] = function (path, ...rest) {
    note(path);
    return real.call(this, path, ...rest);
  };
}

// readFileSync and createReadStream go through these or count as openings of their own.
for (const name of ['openSync', 'open', 'readFile', 'createReadStream']) watch(fs, name);
for (const name of ['open', 'readFile']) watch(fs.promises, name);
syncBuiltinESMExports();
