import { createFolderStore } from '@/pictures/store/folder-store'
import type { PictureStore } from '@/pictures/store/picture-store'
import { createS3Store, type S3Place } from '@/pictures/store/s3-store'

/** A bucket where one is set, else a folder of this machine. */
export type PicturePlace = { s3: S3Place } | { directory: string }

export function openPictureStore(place: PicturePlace): PictureStore {
  return 's3' in place ? createS3Store(place.s3) : createFolderStore(place.directory)
}
