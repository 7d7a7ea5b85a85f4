import { createSubscriber } from 'svelte/reactivity'
import { chooseLang, formats, loadGroupAreas, loadGroupWords } from '@visavis/messages/group'
import type { Formats, GroupAreas, GroupSideWords, Lang } from '@visavis/messages/group'
import type { Connection, Device, MyGuest, MyKnock, Room, RoomOnList } from '#lib/device/device.ts'
import { openDoor } from '#lib/front-door.ts'
import { wipeDrafts } from '#lib/drafts.ts'

/** The words that are always here, and those a screen has asked for with `learn`. */
export type Words = GroupSideWords & GroupAreas

/** Where the person is: their device, their language. One per page. */
class Here {
  words = $state.raw() as Words
  lang: Lang = $state('en')
  f: Formats = $derived(formats(this.lang))
  /** Someone else uses this device: steps leave nothing in the history to go back to. */
  discreet = $state(localStorage.getItem('discreet') === 'yes')
  #areas = new Set<keyof GroupAreas>()
  #device = $state.raw() as Device
  #heed = createSubscriber((update) => this.#device.changes(update))
  #rooms = new Map<string, Promise<Room>>()

  async arrive(): Promise<void> {
    const opening = openDoor()
    opening.catch(() => {})
    await this.speak(rememberedLang())
    this.#device = await opening
  }

  async speak(lang: Lang): Promise<void> {
    const [side, areas] = await Promise.all([loadGroupWords(lang), loadGroupAreas(lang, [...this.#areas])])
    this.words = { ...side, ...areas } as Words
    this.lang = lang
    document.documentElement.lang = lang
  }

  /** Fetches the words only some screens need; a page that shows them waits for it in its `load`. */
  async learn(...areas: (keyof GroupAreas)[]): Promise<void> {
    for (const area of areas) this.#areas.add(area)
    if (!this.words || areas.every((area) => area in this.words)) return
    const learned = await loadGroupAreas(this.lang, areas)
    this.words = { ...this.words, ...learned }
  }

  async chooseLang(lang: Lang): Promise<void> {
    localStorage.setItem('lang', lang)
    await this.speak(lang)
  }

  beDiscreet(yes: boolean): void {
    this.discreet = yes
    if (yes) localStorage.setItem('discreet', 'yes')
    else localStorage.removeItem('discreet')
  }

  get device(): Device {
    return this.#device
  }

  get rooms(): RoomOnList[] {
    this.#heed()
    return this.#device.rooms()
  }

  get knocks(): MyKnock[] {
    this.#heed()
    return this.#device.knocks()
  }

  get guestOf(): MyGuest[] {
    this.#heed()
    return this.#device.guestOf()
  }

  get connection(): Connection {
    this.#heed()
    return this.#device.connection()
  }

  /** The room, opened once and live from then on. Throws when there is none under this key. */
  enter(key: string): Promise<Room> {
    const open = this.#rooms.get(key) ?? this.#device.open(key)
    this.#rooms.set(key, open)
    open.catch(() => this.#rooms.delete(key))
    return open
  }

  /** Gives a room a name on this device, unless the person has given it one. */
  async callIt(key: string, name: string): Promise<void> {
    if (this.rooms.find((room) => room.key === key)?.label === '') await this.#device.label(key, name)
  }

  forget(key: string): void {
    this.#rooms.delete(key)
  }

  async wipe(): Promise<void> {
    this.#rooms.clear()
    await this.#device.wipe()
    await wipeDrafts()
    localStorage.clear()
  }
}

/** The language asked for in the address, else the one chosen here before, else the browser's. */
function rememberedLang(): Lang {
  const asked = /[?&]lang=([a-z]{2})/.exec(location.search + location.hash)?.[1]
  return chooseLang(asked ?? localStorage.getItem('lang'), navigator.languages.join())
}

export const here = new Here()
