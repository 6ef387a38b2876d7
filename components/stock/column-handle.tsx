'use client'

import type { KeyboardEvent, PointerEvent } from 'react'
import { columnWidth, limitWidth } from '@/components/stock/stock-look'

type ColumnHandleProps = {
  name: string
  /** Pixels that the column has. */
  width: number
  onWidth: (width: number) => void
  /** Gives the column its usual width back. */
  onReset: () => void
}

const stepPx = 16

/** The edge of a column's head: drawn by the pointer, moved by the arrows, set back by a double click or Home. */
export function ColumnHandle({ name, width, onWidth, onReset }: ColumnHandleProps) {
  function drag({ currentTarget: handle, clientX: from, pointerId }: PointerEvent<HTMLElement>) {
    handle.setPointerCapture(pointerId)
    handle.onpointermove = ({ clientX }) => onWidth(limitWidth(width + clientX - from))
    handle.onpointerup = () => {
      handle.onpointermove = null
      handle.onpointerup = null
    }
  }

  function press(event: KeyboardEvent<HTMLElement>) {
    const by = { ArrowLeft: -stepPx, ArrowRight: stepPx }[event.key]
    if (by === undefined && event.key !== 'Home') return
    event.preventDefault()
    if (by === undefined) onReset()
    else onWidth(limitWidth(width + by))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved is no <hr>.
    <span
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuenow={width}
      aria-valuemin={columnWidth.min}
      aria-valuemax={columnWidth.max}
      onPointerDown={drag}
      onDoubleClick={onReset}
      onKeyDown={press}
      className="absolute max-md:hidden inset-y-1.5 -right-1 z-10 w-2 cursor-col-resize touch-none rounded after:absolute after:inset-y-1 after:left-1/2 after:w-px after:bg-line hover:after:bg-accent focus-visible:outline-2 focus-visible:outline-accent"
    />
  )
}
