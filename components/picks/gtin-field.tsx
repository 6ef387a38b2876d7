'use client'

import { Ban, CircleCheck, CircleHelp, ScanBarcode } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import type { PickLine } from '@/components/picks/group-walk'
import { type GtinMatch, matchGtin } from '@/components/picks/match-gtin'
import { classNames } from '@/components/ui/class-names'
import { Form } from '@/components/ui/form'
import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity } from '@/standards/quantity'

type GtinFieldProps = { lines: readonly PickLine[]; onRight: (line: PickLine) => void }

const signs = {
  right: { Icon: CircleCheck, tone: 'text-accent-ink' },
  done: { Icon: CircleCheck, tone: 'text-ink-soft' },
  wrong: { Icon: Ban, tone: 'text-critical-ink' },
  unreadable: { Icon: CircleHelp, tone: 'text-caution-ink' },
}

function say(match: GtinMatch, locale: string): string {
  switch (match.type) {
    case 'right':
      return `Right: ${match.line.name}, take ${formatQuantity(locale, match.line.quantity, match.line.sku.quantityRule)}.`
    case 'done':
      return `Already done: ${match.line.name}.`
    case 'wrong':
      return `Not on this list: ${match.gtin}. Put it back.`
    case 'unreadable':
      return 'That is no barcode. Type all the digits below the bars.'
  }
}

/** A scanner that types, or a thumb: takes one to the item, or says what is wrong with it. */
export function GtinField({ lines, onRight }: GtinFieldProps) {
  const { locale } = useViewer()
  const input = useRef<HTMLInputElement>(null)
  const [match, setMatch] = useState<GtinMatch | null>(null)

  function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = input.current?.value.trim()
    if (!typed) return
    const found = matchGtin(lines, typed)
    setMatch(found)
    navigator.vibrate?.(found.type === 'right' ? 40 : [60, 60, 60])
    // The next scan types over this one.
    if (input.current) input.current.value = ''
    if (found.type === 'right') onRight(found.line)
  }

  const sign = match && signs[match.type]
  return (
    <Form onSubmit={look}>
      <label className="relative block">
        <span className="sr-only">Barcode</span>
        <ScanBarcode
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-ink-faint"
        />
        <input
          ref={input}
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="go"
          // A GS1 Digital Link is an address.
          maxLength={200}
          placeholder="Scan or type a barcode"
          className="h-12 w-full rounded-full border border-line-strong/60 bg-surface pr-4 pl-11 text-base tabular-nums"
        />
      </label>
      <p role="status" className={classNames('text-sm empty:hidden', match && 'flex gap-2 pt-2', sign?.tone)}>
        {match && sign && (
          <>
            <sign.Icon aria-hidden className="mt-px size-4.5 shrink-0" />
            {say(match, locale)}
          </>
        )}
      </p>
    </Form>
  )
}
