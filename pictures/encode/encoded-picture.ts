/** Widths in which a picture is kept, as far as it is as wide. */
export const WIDTHS = [160, 320, 640, 1280] as const

/** Bytes of what is sent, at most. */
export const UPLOAD_BYTES_MAX = 15_728_640

/** Pixels of what is sent, at most: a camera's 50 megapixels. */
export const UPLOAD_PIXELS_MAX = 50_000_000

export type PictureFormat = 'avif' | 'webp'

/** One file of a picture. */
export interface PictureFile {
  /** `640.webp`: below the picture's own name. */
  name: string
  bytes: Uint8Array
}

export interface EncodedPicture {
  /** As people see it, after turning it upright. */
  width: number
  height: number
  files: PictureFile[]
}

/** Why something that was sent is no picture of ours, in words for whoever sent it. */
export interface PictureRefusal {
  code:
    | 'PICTURE_EMPTY'
    | 'PICTURE_TOO_LARGE'
    | 'PICTURE_TOO_MANY_PIXELS'
    | 'PICTURE_UNREADABLE'
    | 'PICTURE_TYPE_REFUSED'
  message: string
}

export type Encoding =
  | { type: 'encoded'; picture: EncodedPicture }
  | { type: 'refused'; refusal: PictureRefusal }
  /** Others wait already: it may be sent again in a moment. */
  | { type: 'busy' }

/** The widths in which a picture of this width is kept: it is never made larger than it came. */
export function listWidths(width: number): number[] {
  return [...WIDTHS.filter((each) => each < width), width]
}
