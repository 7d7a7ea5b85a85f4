import { inflateRawSync } from 'node:zlib'
import { Refusal } from './refusal.ts'

const mostFiles = 2000
const mostBytes = 200_000_000

interface Packed {
  name: string
  method: number
  packed: number
  size: number
  at: number
}

const broken = () => new Refusal('The packed file (zip, xlsx) is damaged or of a kind we cannot open. Save it anew, or as CSV. Nothing was imported.')
const tooLarge = () => new Refusal('The packed file unfolds to more than 200 megabytes; that is no list of groups. Nothing was imported.')

/** Opens a zip: names, and each file's bytes when they are asked for. What it claims of sizes is not believed. */
export function unzip(bytes: Buffer): { names: string[]; read: (name: string) => Buffer | null } {
  const files = new Map(directory(bytes).map((file) => [file.name, file]))
  let unfolded = 0
  const read = (name: string): Buffer | null => {
    const file = files.get(name)
    if (!file) return null
    const content = inflate(bytes, file, mostBytes - unfolded)
    unfolded += content.length
    return content
  }
  return { names: [...files.keys()], read }
}

function directory(bytes: Buffer): Packed[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > bytes.length) throw broken()
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > mostFiles) throw tooLarge()
  const files: Packed[] = []
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken()
    const [nameLength, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    files.push({ name, method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), size: bytes.readUInt32LE(at + 24), at: bytes.readUInt32LE(at + 42) })
    at += 46 + nameLength + extra + comment
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw tooLarge()
  return files
}

function inflate(bytes: Buffer, { method, packed, at }: Packed, room: number): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw broken()
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const content = bytes.subarray(from, from + packed)
  if (method === 0 && content.length <= room) return content
  if (method !== 8) throw broken()
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken()
  }
}
