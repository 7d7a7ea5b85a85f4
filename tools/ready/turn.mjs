import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Runs one task while no other process holds the same turn.
 * A turn whose holder is gone is taken over.
 */
export async function oneAtATime(place, say, task) {
  let told = false
  while (!(await take(place))) {
    if (await isAbandoned(place)) await rm(place, { recursive: true, force: true })
    else {
      if (!told) say('Another command is getting things ready; waiting for it.')
      told = true
      await pause(300)
    }
  }
  try {
    return await task()
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function take(place) {
  try {
    await mkdir(place)
    await writeFile(join(place, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(place) {
  const pid = Number(await readFile(join(place, 'pid'), 'utf8').catch(() => '0'))
  return pid ? !isAlive(pid) : isOlderThanSeconds(place, 5)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

// Between making the folder and writing the pid there is a moment without a name.
async function isOlderThanSeconds(place, seconds) {
  const made = await stat(place).catch(() => null)
  return made !== null && Date.now() - made.mtimeMs > seconds * 1000
}
