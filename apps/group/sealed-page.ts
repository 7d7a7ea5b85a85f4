import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Adapter } from '@sveltejs/kit'
import type { Plugin } from 'vite'

/** The only policy under which the group side runs, wherever it is hosted. `'self'` includes the live socket. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html visavis-worker',
].join('; ')

const inlineScript = /<script>([\s\S]*?)<\/script>/

/** Wraps an adapter: no inline script, the policy in the page itself, and a list of hashes anybody can compare. */
export function sealedPage(adapter: Adapter, folder: string): Adapter {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder)
      moveInlineScript(folder, builder.config.paths.base)
      writeFileSync(join(folder, 'hashes.txt'), hashes(folder).join('\n') + '\n')
    },
  }
}

function moveInlineScript(folder: string, base: string) {
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8')
  const script = inlineScript.exec(html)?.[1]
  if (!script) throw new Error('index.html no longer carries the start script: see sealed-page.ts')
  writeFileSync(join(folder, 'start.js'), script.replace(/\n\s+/g, '\n').trim() + '\n')
  const outside = `<script src="${base}/start.js"></script>`
  const early = `<link href="${base}/${deviceIn(folder)}" rel="modulepreload">\n  </head>`
  writeFileSync(page, html.replace(inlineScript, outside).replace('%visavis.csp%', contentPolicy).replace('</head>', early))
}

/** The part that opens what this device keeps comes after the first words, and is on its way before them. */
function deviceIn(folder: string): string {
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const [device, ...others] = parts.filter((file) => readFileSync(join(folder, file), 'utf8').includes('visavis shelf'))
  if (!device || others.length > 0) throw new Error('the device is no longer one part: see vite.config.ts')
  return device
}

function hashes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${relative(folder, path)}`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
}

/**
 * SvelteKit's announcer carries an inline style and would say "Visavis" at every step. Our pages move the
 * focus to their heading instead, so it goes.
 */
export function withoutAnnouncer(): Plugin {
  return {
    name: 'visavis:without-announcer',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/kit/src/runtime/components/root.svelte')) return null
      const at = code.indexOf('{#if mounted}')
      if (at < 0) throw new Error('SvelteKit changed its announcer: see sealed-page.ts')
      return { code: code.slice(0, at), map: null }
    },
  }
}

/** A server of SvelteKit writes values as program text; there is none here, so a telephone need not fetch how. */
export function withoutServersWriting(): Plugin {
  return {
    name: 'visavis:without-servers-writing',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!id.endsWith('/kit/src/runtime/app/internal/transport.js')) return null
      if (!code.includes('devalue.uneval(')) throw new Error('SvelteKit changed how its server writes: see sealed-page.ts')
      return { code: code.replaceAll('devalue.uneval(', 'String('), map: null }
    },
  }
}
