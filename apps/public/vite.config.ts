import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, defineConfig, type Plugin } from 'vite'

/** The list for other people's pages is one plain script beside the pages, built after them. */
const embed: Plugin = {
  name: 'embed',
  async closeBundle() {
    await build({
      configFile: false,
      root: fileURLToPath(new URL('.', import.meta.url)),
      logLevel: 'warn',
      build: {
        lib: { entry: 'src/embed/embed.ts', formats: ['iife'], name: 'visavis', fileName: () => 'embed.js' },
        emptyOutDir: false,
        target: 'es2022',
        reportCompressedSize: false,
      },
    })
  },
}

/** One file of rendering functions for the server, and the style sheet, typeface and mark beside it under hashed names. */
export default defineConfig({
  plugins: [svelte({ compilerOptions: { css: 'external' } }), embed],
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
