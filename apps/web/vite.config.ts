import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.KAPSTONE_API ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows no data: address, so nothing is inlined into the style sheet.
    assetsInlineLimit: 0,
    // The size test reads which chunks the first page loads.
    manifest: true,
  },
  server: { proxy: { '/graphql': { target: api, ws: true } } },
});
