import type { Change, Saying } from '@visavis/seal'
import type { Inside } from './inside.ts'
import { writerOf } from './inside.ts'
import { outRekey, parcelOf, writeOut } from './out.ts'
import type { Out } from './out.ts'

/** Seals a deed and puts it on the shelf. From here on it cannot be lost. */
export async function storeDeed(inside: Inside, saying: Saying & { id: string }): Promise<Out> {
  const announced = await announce(inside, saying.at)
  const sealed = await writerOf(inside).deed(saying)
  const out: Out = { order: nextOrder(inside, announced), what: 'deed', saying, cause: null, parcel: parcelOf(sealed), renewed: 0 }
  return store(inside, [...announced, out])
}

/** Announces this device to the group, once. */
export async function storeDevice(inside: Inside, at: number): Promise<Out | null> {
  const announced = await announce(inside, at)
  return announced.length > 0 ? store(inside, announced) : null
}

export async function storeRekey(inside: Inside, change: Change | null, at: number): Promise<Out> {
  const sealed = await writerOf(inside).rekey(change, at)
  return store(inside, [outRekey(nextOrder(inside), change, sealed)])
}

/** Seals again what came too late; the id stays, so that it cannot happen twice. Null when there is no sense in it any more. */
export async function sealAnew(inside: Inside, out: Out): Promise<Out | null> {
  if (out.what === 'rekey') return null
  const writer = writerOf(inside)
  const sealed = out.saying ? await writer.deed(out.saying) : await writer.device(inside.home.clock.now())
  const anew: Out = { ...out, parcel: { ...parcelOf(sealed), id: out.parcel.id }, renewed: out.renewed + 1 }
  await inside.home.storage.write([[inside.shelf.out(out.order), writeOut(anew)]])
  inside.outs = inside.outs.map((each) => (each.order === out.order ? anew : each))
  return anew
}

async function announce(inside: Inside, at: number): Promise<Out[]> {
  const known = inside.reader.knowsDevice(inside.signer.publicKey) || inside.outs.some((out) => out.what === 'device')
  if (known) return []
  const sealed = await writerOf(inside).device(at)
  return [{ order: nextOrder(inside), what: 'device', saying: null, cause: null, parcel: parcelOf(sealed), renewed: 0 }]
}

async function store(inside: Inside, outs: Out[]): Promise<Out> {
  await inside.home.storage.write(outs.map((out) => [inside.shelf.out(out.order), writeOut(out)]))
  inside.outs = [...inside.outs, ...outs]
  return outs.at(-1)!
}

function nextOrder(inside: Inside, before: Out[] = []): number {
  return Math.max(-1, ...[...inside.outs, ...before].map((out) => out.order)) + 1
}

