import Link from 'next/link'
import { Picture } from '@/components/catalog/picture'
import type { Picture_PictureFragment } from '@/components/generated/operations'

type CategoryTilesProps = {
  categories: { id: string; name: string; href: string; picture: Picture_PictureFragment }[]
}

/** Departments or aisles as pictures to press. */
export function CategoryTiles({ categories }: CategoryTilesProps) {
  return (
    <ul className="grid grid-cols-3 gap-3 sm:grid-cols-4 sm:gap-4 md:grid-cols-6 xl:grid-cols-8">
      {categories.map((category) => (
        <li key={category.id}>
          <Link href={category.href} className="group block rounded-card text-center">
            <Picture picture={category.picture} isDecorative className="w-full" />
            <span className="mt-2 block text-balance text-sm leading-5 group-hover:underline">
              {category.name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
