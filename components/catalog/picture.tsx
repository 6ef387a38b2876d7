import Image from 'next/image'
import type { CSSProperties } from 'react'
import type { Picture_PictureFragment } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'

type PictureProps = {
  picture: Picture_PictureFragment
  /** The name stands beside it already, so the picture is decoration. */
  isDecorative?: boolean
  isEager?: boolean
  className?: string
}

/** A product's picture on its department's tile. The tile has its size before the picture is there. */
export function Picture({ picture, isDecorative, isEager, className }: PictureProps) {
  return (
    <span
      data-hue=""
      style={{ '--hue': picture.hue } as CSSProperties}
      className={classNames(
        'flex aspect-square items-center justify-center overflow-hidden rounded-card bg-tile',
        className,
      )}
    >
      <Image
        src={picture.url}
        alt={isDecorative ? '' : picture.alt}
        width={160}
        height={160}
        unoptimized
        loading={isEager ? 'eager' : 'lazy'}
        className={classNames('object-contain', picture.kind === 'PACK' ? 'size-[94%]' : 'size-[58%]')}
      />
    </span>
  )
}
