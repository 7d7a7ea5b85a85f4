import type { Listing } from '../listing/listing.ts'

/** Gathers the numbers of the listings of each topic. */
export function gatherTopics(): { add(number: number, listing: Listing): void; finish(): Map<string, Uint32Array> } {
  const numbers = new Map<string, number[]>()
  return {
    add(number, { topics }) {
      for (const topic of topics) {
        const known = numbers.get(topic)
        if (known) known.push(number)
        else numbers.set(topic, [number])
      }
    },
    finish: () => new Map([...numbers].map(([topic, all]) => [topic, Uint32Array.from(all)])),
  }
}
