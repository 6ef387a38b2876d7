import { ArrowDown, ArrowUp, GripVertical, Snowflake, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { type Stop, tellStop } from '@/components/places/aisle-draft'
import { classNames } from '@/components/ui/class-names'
import { Count } from '@/components/ui/count'
import { IconButton } from '@/components/ui/icon-button'

type AisleRowProps = {
  stop: Stop
  index: number
  count: number
  listingCount: number
  /** Drags it; null: the drag has ended. */
  onDrag: (from: number | null) => void
  /** Puts what is dragged in its place. */
  onDrop: () => void
  onMove: (to: number) => void
  onChill: (isCold: boolean) => void
  onRemove: () => void
}

/** One stop of the walk: dragged, or moved by its arrows, or by Alt and an arrow key. */
export function AisleRow(props: AisleRowProps) {
  const { stop, index, count, listingCount, onMove } = props
  const [isOver, setOver] = useState(false)
  const name = tellStop(stop)
  function press(event: KeyboardEvent) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || step === undefined) return
    event.preventDefault()
    onMove(index + step)
  }
  return (
    <li
      draggable
      onDragStart={() => props.onDrag(index)}
      onDragEnd={() => props.onDrag(null)}
      onDragOver={(event) => event.preventDefault()}
      onDragEnter={() => setOver(true)}
      onDragLeave={({ currentTarget, relatedTarget }) =>
        setOver(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        props.onDrop()
      }}
      onKeyDown={press}
      className={classNames(
        'flex items-center gap-1 px-2 py-1 sm:gap-2 sm:px-3',
        isOver && 'bg-accent-soft outline-2 outline-accent -outline-offset-2',
      )}
    >
      <GripVertical aria-hidden className="size-4 shrink-0 cursor-grab text-ink-faint max-sm:hidden" />
      <span className="w-7 shrink-0 text-right text-ink-faint text-sm tabular-nums">{index + 1}</span>
      <span className="min-w-0 flex-1 pl-1">
        <span className="wrap-anywhere block font-medium leading-5">{stop.zone}</span>
        <span className="block text-ink-soft text-xs">
          {stop.aisle === null ? 'the whole zone' : `aisle ${stop.aisle}`} ·{' '}
          {listingCount === 0 ? 'nothing listed' : <Count value={listingCount} />}
          {listingCount > 0 && (listingCount === 1 ? ' item' : ' items')}
        </span>
      </span>
      <label
        title="Walked last"
        className={classNames(
          'flex h-11 shrink-0 items-center gap-1.5 rounded-control px-2 text-sm hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-focus',
          stop.isCold ? 'font-medium text-info-ink' : 'text-ink-faint',
        )}
      >
        <input
          type="checkbox"
          aria-label={`${name} is cold`}
          checked={stop.isCold}
          onChange={({ target }) => props.onChill(target.checked)}
          className="size-4 accent-accent"
        />
        <Snowflake aria-hidden className="size-4" />
        <span className="max-sm:sr-only">Cold</span>
      </label>
      <span className="flex shrink-0">
        <IconButton
          label={`Move ${name} up`}
          data-move="up"
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
          icon={<ArrowUp aria-hidden />}
          className="max-sm:w-9"
        />
        <IconButton
          label={`Move ${name} down`}
          data-move="down"
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
          icon={<ArrowDown aria-hidden />}
          className="max-sm:w-9"
        />
        <IconButton
          label={`Take ${name} out of the plan`}
          data-remove=""
          onClick={props.onRemove}
          icon={<X aria-hidden />}
          className="max-sm:w-9"
        />
      </span>
    </li>
  )
}
