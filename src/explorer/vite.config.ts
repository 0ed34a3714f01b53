import { defineConfig } from 'vite';
import { stripShaderComments } from './strip-shader-comments.js';

/** `vite build src/explorer`: the page at `/`, whose scripts and styles are under /explorer/. It asks no other host for anything. */
export default defineConfig({
  base: '/explorer/',
  publicDir: '../graphiql/public',
  plugins: [stripShaderComments()],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // What index.html loads at once, for the test of how much that is.
    manifest: true,
    reportCompressedSize: false,
    // Every browser that runs the rest preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // No library here does anything by naming a global. To be read from is another thing: signals tell who reads them.
      treeshake: { unknownGlobalSideEffects: false },
    },
  },
  worker: { format: 'es' },
});
