import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { isPictureHash, type PictureStore } from '@/pictures/store/picture-store'

/** Pictures in a folder of this machine: one folder each, below two letters of its hash. It appears whole or not at all. */
export function createFolderStore(directory: string): PictureStore {
  const place = (hash: string) => {
    if (!isPictureHash(hash)) throw new Error('A picture is named by its hash.')
    return join(directory, hash.slice(0, 2), hash)
  }
  return {
    async has(hash) {
      return stat(place(hash)).then(
        () => true,
        () => false,
      )
    },
    async write(hash, files) {
      const unfinished = join(directory, 'unfinished', uuidv7())
      await mkdir(unfinished, { recursive: true })
      try {
        for (const { name, bytes } of files) await writeFile(join(unfinished, name), bytes, { flush: true })
        await mkdir(join(directory, hash.slice(0, 2)), { recursive: true })
        await rename(unfinished, place(hash))
      } catch (error) {
        await rm(unfinished, { recursive: true, force: true })
        // Somebody else has written the same.
        const { code } = error as NodeJS.ErrnoException
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
      }
    },
    async read(hash, name) {
      if (!/^\d{1,4}\.(avif|webp)$/.test(name)) return null
      try {
        return await readFile(join(place(hash), name))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    remove: (hash) => rm(place(hash), { recursive: true, force: true }),
    async *listOlderThan(before) {
      for (const part of await list(directory)) {
        for (const name of await list(join(directory, part))) {
          const path = join(directory, part, name)
          const seen = await stat(path).catch(() => null)
          if (!seen || seen.mtime >= before) continue
          if (isPictureHash(name)) yield name
          // What a crash left half-written.
          else if (part === 'unfinished') await rm(path, { recursive: true, force: true })
        }
      }
    },
  }
}

async function list(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
}
