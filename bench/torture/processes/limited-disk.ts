import { execFile } from 'node:child_process'
import { statfs } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Set by `scripts/torture.mjs`: a file system of its own in memory, which only this run sees. */
export const DISK_DIRECTORY = 'ONSHELF_TORTURE_DISK'

/** A file system that can be made full, and have room again. */
export interface LimitedDisk {
  directory: string
  /** From now on there is room for so many more bytes; null: for all that it was made for. */
  leaveRoomFor(bytes: number | null): Promise<void>
}

/** Null where this system lets nobody have a file system of their own: then no disk is filled, and the report says so. */
export async function openLimitedDisk(): Promise<LimitedDisk | null> {
  const directory = process.env[DISK_DIRECTORY]
  if (!directory) return null
  const whole = await measure(directory)
  return {
    directory,
    async leaveRoomFor(bytes) {
      const { used } = await measure(directory)
      const size = bytes === null ? whole.size : used + bytes
      await run('mount', ['-o', `remount,size=${size}`, directory])
    },
  }
}

async function measure(directory: string): Promise<{ size: number; used: number }> {
  const { bsize, blocks, bfree } = await statfs(directory)
  return { size: bsize * blocks, used: bsize * (blocks - bfree) }
}
