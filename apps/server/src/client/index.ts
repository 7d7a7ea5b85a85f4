import type { Answer, Ask, Door } from '../http/ask.ts'
import { otherMethod } from '../http/answers.ts'
import { builtAt, readClient, type ClientFile } from './files.ts'
import { clientPolicy } from './policy.ts'

const year = 'public, max-age=31536000, immutable'

/** The built group side under /my/: the same bytes for everybody, nothing about a group in any path. */
export const clientDoor = (folder: string): Door => {
  let built = -1
  let files = new Map<string, ClientFile>()
  let policy = ''
  const look = () => {
    const now = builtAt(folder)
    if (now === built) return
    built = now
    files = readClient(folder)
    policy = clientPolicy(files.get('index.html')?.bytes.toString() ?? '')
  }
  return (ask) => {
    if (ask.path === '/my') return { status: 308, headers: { location: '/my/' }, body: null }
    if (!ask.path.startsWith('/my/')) return null
    if (ask.method !== 'GET' && ask.method !== 'HEAD') return otherMethod
    look()
    const file = files.get(ask.path.slice('/my/'.length) || 'index.html')
    return file ? send(file, policy, ask) : missing(files.size === 0)
  }
}

const send = async (file: ClientFile, policy: string, ask: Ask): Promise<Answer> => {
  const headers = {
    'content-type': file.type, etag: file.tag, vary: 'accept-encoding', 'content-security-policy': policy,
    'cache-control': file.lasting ? year : 'no-cache',
  }
  if (ask.header('if-none-match') === file.tag) return { status: 304, headers, body: null }
  const { body, packing } = await file.pack(ask.header('accept-encoding') ?? '')
  return { status: 200, headers: packing === 'plain' ? headers : { ...headers, 'content-encoding': packing }, body }
}

const missing = (notBuilt: boolean): Answer => ({
  status: notBuilt ? 503 : 404,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: notBuilt ? 'The group side has not been built yet. "npm start" builds it.\n' : 'There is nothing at this address.\n',
})
