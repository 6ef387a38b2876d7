import { Chip } from '@/components/ui/chip'

type CategoryChipsProps = {
  label: string
  chosenId: string
  categories: { id: string; name: string; href: string }[]
}

/** The aisles of a department, or the shelves of an aisle, in one line that scrolls sideways. */
export function CategoryChips({ label, chosenId, categories }: CategoryChipsProps) {
  if (categories.length === 0) return null
  return (
    <nav
      aria-label={label}
      className="-mx-4 mb-6 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:-mx-6 sm:px-6"
    >
      <ul className="flex gap-2">
        {categories.map((category) => (
          <li key={category.id}>
            <Chip href={category.href} isSelected={category.id === chosenId}>
              {category.name}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  )
}
