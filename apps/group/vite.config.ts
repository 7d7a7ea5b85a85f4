import { fileURLToPath } from 'node:url'
import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { sealedPage, withoutAnnouncer } from './sealed-page.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `--mode look` shows the screens with the made-up groups of tests/dev; it is never what ships. */
export default defineConfig(async ({ mode }) => {
  const out = mode === 'look' ? 'build-look' : 'build'
  return {
    resolve: { alias: mode === 'look' ? [{ find: /^#lib\/front-door\.ts$/, replacement: here('tests/dev/front-door.ts') }] : [] },
    build: { target: 'es2023', sourcemap: false, reportCompressedSize: false },
    plugins: [
      withoutAnnouncer(),
      await sveltekit({
        adapter: sealedPage(adapter({ pages: out }), out),
        paths: { base: '/my', relative: false },
        router: { type: 'hash' },
        output: { bundleStrategy: 'single' },
        version: { name: '1' },
        serviceWorker: { register: false },
      }),
    ],
  }
})
