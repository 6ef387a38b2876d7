'use client'

import { useEffect, useRef, useState } from 'react'
import { Picture } from '@/components/catalog/picture'
import type { Picture_PictureFragment } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'
import { PlainButton } from '@/components/ui/plain-button'

type ProductGalleryProps = { name: string; pictures: readonly Picture_PictureFragment[] }

const tile = 'w-full rounded-panel max-lg:aspect-4/3 max-sm:aspect-5/3'
const sizes = '(min-width: 64rem) 36rem, 100vw'

/** All pictures of a product, one beside the other: the browser's own scrolling goes from one to the next, by finger, wheel or arrow keys; a small one leads to its large one. */
export function ProductGallery({ name, pictures }: ProductGalleryProps) {
  const list = useRef<HTMLUListElement>(null)
  const shown = useShown(list, pictures.length)
  const [only] = pictures
  if (only && pictures.length === 1) return <Picture picture={only} isEager sizes={sizes} className={tile} />
  return (
    <div>
      <ul
        ref={list}
        aria-label={`Pictures of ${name}`}
        // What scrolls has to be reached by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls.
        tabIndex={0}
        className="flex snap-x snap-mandatory gap-3 overflow-x-auto [scrollbar-width:none] rounded-panel motion-safe:scroll-smooth"
      >
        {pictures.map((picture, index) => (
          <li key={picture.url} className="w-full shrink-0 snap-center">
            <Picture picture={picture} isEager={index === 0} sizes={sizes} className={tile} />
          </li>
        ))}
      </ul>
      <ul aria-label="Go to a picture" className="mt-3 flex flex-wrap gap-2">
        {pictures.map((picture, index) => (
          <li key={picture.url}>
            <PlainButton
              aria-label={`Picture ${index + 1} of ${pictures.length}: ${picture.alt}`}
              aria-current={index === shown}
              onClick={() => {
                const { current } = list
                current?.scrollTo({ left: offsetOf(current, index) })
              }}
              className={classNames(
                'block rounded-card outline-2 outline-offset-1 transition-[outline-color]',
                index === shown ? 'outline-accent' : 'outline-transparent hover:outline-line-strong',
              )}
            >
              <Picture picture={picture} isDecorative sizes="4rem" className="size-14 sm:size-16" />
            </PlainButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

function offsetOf(list: HTMLUListElement, index: number): number {
  const [first] = list.children
  const each = list.children[index]
  return first instanceof HTMLElement && each instanceof HTMLElement ? each.offsetLeft - first.offsetLeft : 0
}

/** Which of the pictures stands in view. */
function useShown(list: { current: HTMLUListElement | null }, count: number): number {
  const [shown, setShown] = useState(0)
  useEffect(() => {
    const { current } = list
    if (!current || count < 2) return
    const children = [...current.children]
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)
        if (seen) setShown(children.indexOf(seen.target))
      },
      { root: current, threshold: 0.6 },
    )
    for (const child of children) observer.observe(child)
    return () => observer.disconnect()
  }, [list, count])
  return shown
}
