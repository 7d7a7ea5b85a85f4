import type { OpenRooms } from './room.ts'

/** The rooms anybody may enter from the street: the directory and its pages. */
export const openRooms: OpenRooms = async () => []
