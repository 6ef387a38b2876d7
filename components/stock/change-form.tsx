'use client'

import { CircleAlert } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import type {
  StockNumbers_StockLevelFragment,
  StockReason,
  StockSpot,
} from '@/components/generated/operations'
import { ChangeKindSwitch } from '@/components/stock/change-kind-switch'
import { ChangePreview } from '@/components/stock/change-preview'
import { ObstacleNote } from '@/components/stock/obstacle-note'
import { SpotSelect } from '@/components/stock/spot-select'
import { bucketOf, type ChangeKind, changeWords, toBalance } from '@/components/stock/stock-change'
import { reasonWords } from '@/components/stock/stock-words'
import { type StockChangeDone, useChangeStock } from '@/components/stock/use-change-stock'
import { useStockNumbers } from '@/components/stock/use-stock-numbers'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { useMeasure } from '@/components/ui/measured'
import { PlainButton } from '@/components/ui/plain-button'
import type { Measure } from '@/components/ui/quantity'
import { Select } from '@/components/ui/select'
import { useViewer } from '@/components/ui/viewer-context'
import { readGtin } from '@/standards/gtin'
import { formatQuantity, parseQuantity, unitSymbol, writeQuantity } from '@/standards/quantity'

function sayWhatFits(least: 0 | 1, { measure, locale }: { measure: Measure; locale: string }): string {
  if (measure.scale === 0) return `A whole number, ${least} or more.`
  const example = formatQuantity(locale, 125 * 10 ** Math.max(0, measure.scale - 2), measure)
  return `A number like ${example}, with at most ${measure.scale} decimals.`
}

type ChangeFormProps = {
  level: StockNumbers_StockLevelFragment
  /** The kinds that one may switch between; the first is chosen. */
  kinds: readonly [ChangeKind, ...ChangeKind[]]
  /** Whether one may say that it is of the shelf or of the back room alone. */
  asksWhere?: boolean
  onDone: (done: StockChangeDone) => void
  onCancel: () => void
}

/**
 * One change of one stock level. Enter saves; a sign typed into the field chooses between stating, adding and taking away.
 * What the person saw when it opened is kept, so that somebody else's change in between is shown and not overwritten.
 */
export function ChangeForm({ level, kinds, asksWhere = false, onDone, onCancel }: ChangeFormProps) {
  const now = useStockNumbers(level)
  const [seen, setSeen] = useState(now)
  const [kind, setKind] = useState<ChangeKind>(kinds[0])
  const words = changeWords[kind]
  const measure = useMeasure()
  const { locale } = useViewer()
  const [typed, setTyped] = useState(() => {
    if (kind !== 'set' && kind !== 'safety') return ''
    return writeQuantity(locale, (kind === 'set' ? now.onHand : now.safetyStock) ?? 0, measure)
  })
  const [chosenReason, setReason] = useState<StockReason | null>(null)
  const reason =
    chosenReason && words.reasons.includes(chosenReason) ? chosenReason : (words.reasons[0] ?? 'CORRECTION')
  const [reference, setReference] = useState('')
  const [spot, setSpot] = useState<StockSpot | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const change = useChangeStock(onDone)
  const referenceId = useId()
  const problemId = useId()
  const wrong = problem ?? (change.obstacle?.type === 'refused' ? change.obstacle.message : null)

  const quantity = parseQuantity(locale, typed, measure)
  const symbol = unitSymbol(locale, measure.unit)

  function type(value: string) {
    setProblem(null)
    const sign = value.trimStart()[0]
    const signedKind = sign === '+' ? 'add' : sign === '-' || sign === '−' ? 'take' : null
    if (signedKind && kinds.includes(signedKind)) {
      setKind(signedKind)
      setTyped(value.trimStart().slice(1).trimStart())
      return
    }
    setTyped(value)
  }

  function save(event: FormEvent) {
    event.preventDefault()
    // One of eight digits may be a count: the server, which knows what is plausible, tells it apart.
    if (typed.trim().length > 8 && readGtin(typed) !== null) {
      setProblem('This looks like a barcode. Type how many units there are.')
      return
    }
    if (quantity === null || quantity < words.least) {
      setProblem(sayWhatFits(words.least, { measure, locale }))
      return
    }
    change.submit({ kind, spot, quantity, reason, reference: reference.trim() || null }, seen)
  }

  if (change.obstacle && change.obstacle.type !== 'refused') {
    return (
      <ObstacleNote
        obstacle={change.obstacle}
        isSending={change.isSending}
        onKeep={onCancel}
        onInsist={() => {
          if (!change.obstacle || change.obstacle.type === 'refused') return
          const { request, now: present, type: obstacle } = change.obstacle
          setSeen(present)
          change.submit(request, present, obstacle === 'promised' ? 'SHORTEN' : 'REFUSE')
        }}
      />
    )
  }

  return (
    <Form onSubmit={save} className="space-y-4">
      {kinds.length > 1 && (
        <ChangeKindSwitch
          kinds={kinds}
          kind={kind}
          onChange={(next) => {
            setKind(next)
            setProblem(null)
          }}
        />
      )}
      <div className="grid grid-cols-[7rem_1fr] gap-3">
        <Field
          label={`${kind === 'set' ? (spot ? 'There now' : 'On hand') : symbol ? 'How much' : 'Units'}${symbol ? `, ${symbol}` : ''}`}
        >
          {(control) => (
            <Input
              {...control}
              inputMode={measure.scale > 0 ? 'decimal' : 'numeric'}
              autoComplete="off"
              autoFocus
              aria-label={symbol ? `${words.label.replace('Units', 'Amount')}, ${symbol}` : words.label}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? problemId : undefined}
              value={typed}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => type(event.currentTarget.value)}
              className="text-right font-semibold tabular-nums"
            />
          )}
        </Field>
        <Field label="Reason">
          {(control) => (
            <Select
              {...control}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value as StockReason)}
            >
              {words.reasons.map((name) => (
                <option key={name} value={name}>
                  {reasonWords[name]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {asksWhere && (
        <SpotSelect
          spot={spot}
          isCount={kind === 'set'}
          onChange={(next) => {
            // What was typed over stays; the number that was there is the one of another spot.
            if (kind === 'set' && quantity === bucketOf(kind, toBalance(now), spot)) {
              setTyped(writeQuantity(locale, bucketOf(kind, toBalance(now), next), measure))
            }
            setSpot(next)
            setProblem(null)
          }}
        />
      )}
      {wrong && (
        <p id={problemId} role="alert" className="flex gap-1.5 text-critical-ink text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {wrong}
        </p>
      )}
      <ChangePreview
        now={toBalance(now)}
        kind={kind}
        spot={spot}
        quantity={quantity}
        hasMoved={now.version !== seen.version && now.onHand !== seen.onHand}
      />
      <div>
        <label htmlFor={referenceId} className="sr-only">
          Reference
        </label>
        <Input
          id={referenceId}
          value={reference}
          maxLength={200}
          placeholder="Reference (optional)"
          onChange={(event) => setReference(event.currentTarget.value)}
          className="h-10 text-sm sm:text-sm"
        />
      </div>
      {change.failure && (
        <p role="alert" className="text-critical-ink text-sm">
          {change.failure}{' '}
          <PlainButton onClick={change.retry} className="font-medium underline">
            Try again
          </PlainButton>
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button variant="ghost" size="sm" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" size="sm" isBusy={change.isSending}>
          Save
        </Button>
      </div>
    </Form>
  )
}
