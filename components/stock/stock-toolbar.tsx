'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { StockLevelSort, StockState } from '@/components/generated/operations'
import { columnSorts, filterStates, type StockQuery, stockSorts } from '@/components/stock/stock-query'
import { stateWords } from '@/components/stock/stock-words'
import { ToggleChip } from '@/components/stock/toggle-chip'
import { Count } from '@/components/ui/count'
import { SearchBox } from '@/components/ui/search-box'
import { Select } from '@/components/ui/select'

type StockToolbarProps = {
  query: StockQuery
  onChange: (change: Partial<StockQuery>) => void
  departments: { id: string; name: string }[]
  /** How many items are in a state, where it is known. */
  counts: Partial<Record<StockState, number>>
  /** How many items match; null until it is known. */
  found: number | null
  /** What is kept under a name. */
  views: ReactNode
  /** Rows and columns; where there is only room for a list, nothing. */
  view: ReactNode
}

/** Milliseconds without a key before the table is asked. */
const typingMs = 250

/** What narrows and sorts the table; all of it stands in the address. */
export function StockToolbar(props: StockToolbarProps) {
  const { query, onChange, departments, counts, found, views, view } = props
  const [text, setText] = useState(query.text)
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  })
  useEffect(() => {
    if (text === query.text) return
    const timer = setTimeout(() => change.current({ text }), typingMs)
    return () => clearTimeout(timer)
  }, [text, query.text])

  const toggle = (state: StockState) =>
    onChange({
      states: query.states.includes(state)
        ? query.states.filter((name) => name !== state)
        : [...query.states, state],
    })

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox
          label="Search by name, brand or GTIN"
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          className="min-w-0 flex-1 basis-64 max-sm:basis-full"
        />
        <div className="min-w-0 max-sm:flex-1">
          <Select
            aria-label="Department"
            value={query.departmentId ?? ''}
            onChange={(event) => onChange({ departmentId: event.currentTarget.value || null })}
          >
            <option value="">All departments</option>
            {departments.map((department) => (
              <option key={department.id} value={department.id}>
                {department.name}
              </option>
            ))}
          </Select>
        </div>
        <div className="min-w-0 max-sm:flex-1">
          <Select
            aria-label="Sort by"
            value={query.sort}
            onChange={(event) => onChange({ sort: event.currentTarget.value as StockLevelSort })}
          >
            {Object.entries(stockSorts).map(([sort, label]) => (
              <option key={sort} value={sort}>
                {label}
              </option>
            ))}
            {query.sort in columnSorts && (
              <option value={query.sort}>{columnSorts[query.sort as keyof typeof columnSorts]}</option>
            )}
          </Select>
        </div>
      </div>
      <div className="flex items-center gap-x-4 gap-y-3 max-md:flex-col max-md:items-stretch">
        <fieldset className="-mx-4 flex min-w-0 flex-1 gap-2 overflow-x-auto px-4 [scrollbar-width:none] sm:mx-0 sm:px-0">
          <legend className="sr-only">Only items that are</legend>
          {filterStates.map((state) => (
            <ToggleChip
              key={state}
              isSelected={query.states.includes(state)}
              count={counts[state]}
              onToggle={() => toggle(state)}
            >
              {stateWords[state]}
            </ToggleChip>
          ))}
        </fieldset>
        <div className="flex items-center justify-between gap-3">
          <p role="status" className="min-w-20 text-ink-faint text-sm tabular-nums md:text-right">
            {found !== null && (
              <>
                <Count value={found} /> {found === 1 ? 'item' : 'items'}
              </>
            )}
          </p>
          <div className="flex min-w-0 gap-2">
            {views}
            <div className="flex gap-2 max-md:hidden">{view}</div>
          </div>
        </div>
      </div>
    </div>
  )
}
