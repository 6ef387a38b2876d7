import { listWidths, type PictureFormat } from '@/pictures/encode/encoded-picture'

/** Where pictures are sent; below it lie the files of those that were. */
export const UPLOAD_PATH = '/pictures'
export const PHOTOS_PATH = '/pictures/kept/'

/** A width that nearly every place of a page can use, for those who choose none. */
const USUAL_WIDTH = 640

export function photoAddress(hash: string, width: number): string {
  const usual = listWidths(width).findLast((each) => each <= USUAL_WIDTH) ?? width
  return `${PHOTOS_PATH}${hash}/${usual}.webp`
}

/** What `srcset` takes: each file of a format with its width. */
export function photoSrcSet(hash: string, width: number, format: PictureFormat): string {
  const files = listWidths(width).map((each) => `${PHOTOS_PATH}${hash}/${each}.${format} ${each}w`)
  return files.join(', ')
}

/** The way back; null where it is none. */
export function readPhotoAddress(path: string): { hash: string; name: string; format: PictureFormat } | null {
  const found = /^([0-9a-f]{64})\/(\d{1,4}\.(avif|webp))$/.exec(path.slice(PHOTOS_PATH.length))
  if (!found) return null
  const [, hash = '', name = '', format] = found
  return { hash, name, format: format as PictureFormat }
}
