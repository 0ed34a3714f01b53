import { defineConfig } from 'vite';

/** `vite build src/graphiql`: a page that the server gives out at /graphiql/, and that asks no other host for anything. */
export default defineConfig({
  base: '/graphiql/',
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    // The editor is one chunk of some megabytes, and measuring its compressed size takes longer than is worth it.
    chunkSizeWarningLimit: 5_000,
    reportCompressedSize: false,
    rolldownOptions: {
      onLog(level, log, report) {
        // Libraries mark components for React servers ("use client"); here there is none, and each mark is a warning.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
