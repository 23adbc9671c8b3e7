// The screen: one static folder that both hosts serve under a strict content security policy. So nothing inline, no
// data: URLs for code or fonts, and addresses relative to wherever the folder is served from.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src-renderer',
  base: './',
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCase' } },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    chunkSizeWarningLimit: 2_000,
  },
});
