import { openDesk } from './desk/index.ts'
import { offer, openBmlt, openConfirming, openDirectory, openEmbed, openFeeds, pullInOwnProcess } from './directory/index.ts'
import { openPages } from './pages/index.ts'
import type { OpenRooms } from './room.ts'

/** The rooms anybody may enter from the street: the directory and its pages. */
export const openRooms: OpenRooms = async (ground) => {
  const { directory, room, file, changed } = await openDirectory(ground, pullInOwnProcess)
  if (ground.folder !== null && directory.count().listings === 0) ground.say(offer(ground.config.data))
  return [room, openFeeds(ground, directory), openBmlt(ground, directory), openEmbed(ground, directory), openConfirming(ground, file, changed), openDesk(ground, file, changed), openPages(ground, directory)]
}
