import Image from 'next/image'
import type { CSSProperties } from 'react'
import type { Picture_PictureFragment } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'

/** A sign has air around it, a pack stands on its shelf, a photograph fills its tile. */
const sizeOf = { ICON: 'size-[58%]', PACK: 'size-[94%]', PHOTO: 'size-full' } as const

const tileOf = { ICON: 'bg-tile', PACK: 'bg-tile', PHOTO: 'border bg-photo' } as const

type PictureProps = {
  picture: Picture_PictureFragment
  /** The name stands beside it already, so the picture is decoration. */
  isDecorative?: boolean
  isEager?: boolean
  /** How wide it is shown, as `sizes` takes it: which of its files is fetched. */
  sizes?: string
  className?: string
}

/** A product's picture: a photograph on white, else on its department's tile. The tile has its size before the picture is there. */
export function Picture({ picture, isDecorative, isEager, sizes = '13rem', className }: PictureProps) {
  const { avif, webp } = picture
  return (
    <span
      data-hue=""
      style={{ '--hue': picture.hue } as CSSProperties}
      className={classNames(
        'flex aspect-square items-center justify-center overflow-hidden rounded-card',
        tileOf[picture.kind],
        className,
      )}
    >
      <picture className="contents">
        {avif && <source type="image/avif" srcSet={avif} sizes={sizes} />}
        {webp && <source type="image/webp" srcSet={webp} sizes={sizes} />}
        <Image
          src={picture.url}
          alt={isDecorative ? '' : picture.alt}
          width={picture.width}
          height={picture.height}
          unoptimized
          loading={isEager ? 'eager' : 'lazy'}
          className={classNames('object-contain', sizeOf[picture.kind])}
        />
      </picture>
    </span>
  )
}
