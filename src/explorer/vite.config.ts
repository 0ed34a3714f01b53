import { defineConfig } from 'vite';

/** `vite build src/explorer`: the page at `/`, whose scripts and styles are under /explorer/. It asks no other host for anything. */
export default defineConfig({
  base: '/explorer/',
  publicDir: '../graphiql/public',
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // What index.html loads at once, for the test of how much that is.
    manifest: true,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
