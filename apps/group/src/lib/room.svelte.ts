import { getContext, setContext } from 'svelte'
import { createSubscriber } from 'svelte/reactivity'
import { aliasOf } from '@visavis/group'
import type { Room } from '#lib/device/device.ts'
import type { RoomView } from '#lib/device/view.ts'
import { here } from './here.svelte.ts'

/** The room one stands in: what it shows follows the group. */
export class OpenRoom {
  readonly does: Room
  #heed: () => void

  constructor(room: Room) {
    this.does = room
    this.#heed = createSubscriber((update) => room.changes(update))
  }

  get key(): string {
    return this.does.key
  }

  get view(): RoomView {
    this.#heed()
    return this.does.view()
  }

  /** What somebody is called here; for those long gone, "someone who has left". */
  nameOf(u: string): string {
    return aliasOf(this.view.group, u) ?? here.words.sharing.listen.someone
  }

  /** The address of a page of this room, such as `sharing/new`. */
  at(page: string = ''): string {
    return `#/room/${this.key}${page && `/${page}`}`
  }
}

const place = Symbol('room')

export const enterRoom = (room: Room): OpenRoom => setContext(place, new OpenRoom(room))

export const thisRoom = (): OpenRoom => getContext<OpenRoom>(place)
