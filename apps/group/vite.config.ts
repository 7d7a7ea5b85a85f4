import { fileURLToPath } from 'node:url'
import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { sealedPage, withoutAnnouncer } from './sealed-page.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** One file for everything, but for what only some need: the words of each language, the topics of a card. */
function chunkOf(id: string): string | null {
  const language = /packages\/messages\/src\/(en|fr|de)\//.exec(id)?.[1]
  if (language) return language
  if (/packages\/directory\/src\/topic|lib\/card\/topics/.test(id)) return 'topics'
  return /\/(packages|src|@noble|cborg|idb)\//.test(id) && !id.includes('@sveltejs') ? 'visavis' : null
}

/** `--mode look` shows the screens with the made-up groups of tests/dev; it is never what ships. */
export default defineConfig(async ({ mode }) => {
  const out = mode === 'look' ? 'build-look' : 'build'
  return {
    resolve: { alias: mode === 'look' ? [{ find: /^#lib\/front-door\.ts$/, replacement: here('tests/dev/front-door.ts') }] : [] },
    build: { target: 'es2023', reportCompressedSize: false },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf }] } } } } } },
    plugins: [
      withoutAnnouncer(),
      await sveltekit({
        adapter: sealedPage(adapter({ pages: out }), out),
        paths: { base: '/my', relative: false },
        router: { type: 'hash' },
        output: { bundleStrategy: 'split' },
        version: { name: '1' },
        serviceWorker: { register: false },
      }),
    ],
  }
})
