import { Picture } from '@/components/catalog/picture'
import type { Picture_PictureFragment } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'

type ProductGalleryProps = { name: string; pictures: readonly Picture_PictureFragment[] }

/** All pictures of a product, one beside the other: the browser's own scrolling goes from one to the next, by finger, wheel or arrow keys. */
export function ProductGallery({ name, pictures }: ProductGalleryProps) {
  const isOne = pictures.length === 1
  return (
    <ul
      aria-label={`Pictures of ${name}`}
      // What scrolls has to be reached by the keyboard.
      tabIndex={isOne ? undefined : 0}
      className={classNames(
        'flex snap-x snap-mandatory gap-3 overflow-x-auto rounded-panel',
        !isOne && 'pb-2',
      )}
    >
      {pictures.map((picture, index) => (
        <li key={picture.url} className={classNames('shrink-0 snap-center', isOne ? 'w-full' : 'w-11/12')}>
          <Picture
            picture={picture}
            isEager={index === 0}
            sizes="(min-width: 64rem) 36rem, 100vw"
            className="w-full rounded-panel max-lg:aspect-4/3 max-sm:aspect-5/3"
          />
        </li>
      ))}
    </ul>
  )
}
