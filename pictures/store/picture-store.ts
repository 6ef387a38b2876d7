import type { PictureFile } from '@/pictures/encode/encoded-picture'

/** Where the files of pictures lie, each picture under the hash of what was sent, so that the same is kept once. Writing again what is there changes nothing. */
export interface PictureStore {
  has(hash: string): Promise<boolean>
  /** All files or, where it fails, some: the caller then says that the picture is not kept, and writes anew. */
  write(hash: string, files: readonly PictureFile[]): Promise<void>
  /** Null where there is none. */
  read(hash: string, name: string): Promise<Uint8Array | null>
  /** With all its files; nothing where there is none. */
  remove(hash: string): Promise<void>
  /** Every picture that was last written before then. */
  listOlderThan(before: Date): AsyncIterable<string>
}

/** Nothing else becomes a path or a key. */
export function isPictureHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}
