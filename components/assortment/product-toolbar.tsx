'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ProductQuery } from '@/components/assortment/product-query'
import { ToggleChip } from '@/components/stock/toggle-chip'
import { SearchBox } from '@/components/ui/search-box'
import { Select } from '@/components/ui/select'

type ProductToolbarProps = {
  query: ProductQuery
  onChange: (change: Partial<ProductQuery>) => void
  categories: readonly { id: string; path: string }[]
  /** What else may be done with what is listed. */
  children: ReactNode
}

/** Milliseconds without a key before the list is asked. */
const typingMs = 250

/** What narrows the list; all of it stands in the address. */
export function ProductToolbar({ query, onChange, categories, children }: ProductToolbarProps) {
  const [text, setText] = useState(query.text)
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  })
  // What empties the search elsewhere empties its field too.
  const [known, setKnown] = useState(query.text)
  if (known !== query.text) {
    setKnown(query.text)
    if (query.text === '') setText('')
  }
  useEffect(() => {
    if (text === query.text) return
    const timer = setTimeout(() => change.current({ text }), typingMs)
    return () => clearTimeout(timer)
  }, [text, query.text])

  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox
        label="Search by name, brand or any code"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        className="min-w-0 flex-1 basis-64 max-sm:basis-full"
      />
      <div className="w-64 min-w-0 max-sm:w-auto max-sm:flex-1">
        <Select
          aria-label="Department"
          value={query.categoryId ?? ''}
          onChange={(event) => onChange({ categoryId: event.currentTarget.value || null })}
        >
          <option value="">All departments</option>
          {categories.map(({ id, path }) => (
            <option key={id} value={id}>
              {path}
            </option>
          ))}
        </Select>
      </div>
      <ToggleChip isSelected={query.isLacking} onToggle={() => onChange({ isLacking: !query.isLacking })}>
        Lacks particulars
      </ToggleChip>
      <ToggleChip isSelected={query.isArchived} onToggle={() => onChange({ isArchived: !query.isArchived })}>
        Archived
      </ToggleChip>
      {children}
    </div>
  )
}
