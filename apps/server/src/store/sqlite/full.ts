const sqliteFull = 13
const noRoomForTheIndex = 4874

/** No room on the disk: SQLite says so itself, or could not enlarge the index of its write-ahead log. */
export const isFull = (error: unknown): boolean => {
  const code = (error as { errcode?: unknown } | null)?.errcode
  return code === sqliteFull || code === noRoomForTheIndex
}
