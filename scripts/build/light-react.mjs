/** React のかわりの小さな層を、ブラウザで動くものにだけ使う。The server's renderer keeps the whole of preact/compat. */
import { fileURLToPath } from 'node:url';

const LAYER = fileURLToPath(new URL('../../src/islands/shared/react-layer.ts', import.meta.url));
const COMPAT = /^preact\/compat(?:\/client)?$/;

/** @returns {import('vite').Plugin} */
export function lightReact() {
  return {
    name: 'light-react',
    enforce: 'pre',
    resolveId(source) {
      return this.environment?.name === 'client' && COMPAT.test(source) ? LAYER : null;
    },
  };
}
