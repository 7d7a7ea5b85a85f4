import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** One file of rendering functions for the server, and the style sheet, typeface and mark beside it under hashed names. */
export default defineConfig({
  plugins: [svelte({ compilerOptions: { css: 'external' } })],
  ssr: { noExternal: true, resolve: { conditions: ['svelte', 'production', 'node', 'import', 'default'] } },
  build: {
    ssr: 'src/index.ts',
    ssrEmitAssets: true,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssMinify: 'lightningcss',
    target: 'node22',
    rolldownOptions: { output: { chunkFileNames: 'words/[name]-[hash].js' } },
    reportCompressedSize: false,
  },
})
