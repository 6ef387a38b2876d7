'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { type KeyboardEvent, useId, useState } from 'react'
import { searchLengthMax } from '@/components/catalog/listing-query'
import { SearchSuggestions } from '@/components/catalog/search-suggestions'
import { shopPath } from '@/components/catalog/shop-path'
import { useSuggestions } from '@/components/catalog/use-suggestions'
import type { ListingCard_ListingFragment } from '@/components/generated/operations'
import { SearchBox } from '@/components/ui/search-box'

type SearchFieldProps = { place: string; locationId: string }

/** Search as one types. Enter goes to all results, the arrows to one of the suggestions. */
export function SearchField({ place, locationId }: SearchFieldProps) {
  const router = useRouter()
  const listId = useId()
  const asked = useSearchParams().get('q') ?? ''
  const [text, setText] = useState(asked)
  const [answered, setAnswered] = useState(asked)
  // The field shows what the page answers: another page, another text.
  if (answered !== asked) {
    setAnswered(asked)
    setText(asked)
  }
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { listings, totalCount } = useSuggestions(isOpen ? text : '', locationId)
  const isShown = isOpen && listings.length > 0

  function go(href: string) {
    setOpen(false)
    setActive(-1)
    router.push(href)
  }

  function choose({ sku }: ListingCard_ListingFragment) {
    setText('')
    go(shopPath.product(place, sku.product.slug, sku.gtin))
  }

  function submit() {
    const chosen = listings[active]
    if (isShown && chosen) return choose(chosen)
    if (text.trim()) go(`${shopPath.search(place)}?q=${encodeURIComponent(text.trim())}`)
  }

  function steer(event: KeyboardEvent) {
    if (event.key === 'Escape') setOpen(false)
    if (!isShown || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    const step = event.key === 'ArrowDown' ? 1 : -1
    setActive(((active + 1 + step + listings.length + 1) % (listings.length + 1)) - 1)
  }

  return (
    <search className="relative block">
      <form
        action={shopPath.search(place)}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <SearchBox
          label="Search products"
          name="q"
          maxLength={searchLengthMax}
          value={text}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
          onChange={(event) => {
            setText(event.target.value)
            setOpen(true)
            setActive(-1)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={steer}
        />
      </form>
      <SearchSuggestions
        id={listId}
        isShown={isShown}
        listings={listings}
        totalCount={totalCount}
        active={active}
        onChoose={choose}
        onAll={submit}
      />
    </search>
  )
}
