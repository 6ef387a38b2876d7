'use client'

import { useApolloClient } from '@apollo/client/react'
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { readRefusal } from '@/components/assortment/read-refusal'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  ComposeSetDocument,
  type ComposeSetInput,
  type ComposeSetMutation,
  FindByCodeDocument,
  type SetContents_SkuFragment,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'

type SetFormProps = {
  sku: SetContents_SkuFragment & { id: string }
  retailerId: string
  productVersion: number
  onClose: () => void
}

type Part = { id: string; name: string; typed: string }

/** What is in one set: each item by its code, and how many pieces of it. */
export function SetForm({ sku, retailerId, productVersion, onClose }: SetFormProps) {
  const client = useApolloClient()
  const [parts, setParts] = useState<Part[]>(() =>
    sku.components.map((one) => ({ ...one.sku, typed: String(one.quantity) })),
  )
  const [code, setCode] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const command = useSubmit<ComposeSetMutation, ComposeSetInput>(ComposeSetDocument, (outcome) => {
    if (outcome.__typename === 'ProductChanged') {
      toast('Saved.')
      onClose()
      return
    }
    // The refusal names the item that it is about.
    setProblem('message' in outcome ? (readRefusal(outcome, []).form ?? outcome.message) : null)
  })

  async function add() {
    if (!code.trim()) return
    setProblem(null)
    setAsking(true)
    const { data, error } = await client
      .query({
        query: FindByCodeDocument,
        variables: { retailerId, code: code.trim() },
        fetchPolicy: 'no-cache',
      })
      .catch((failure: Error) => ({ data: undefined, error: failure }))
    setAsking(false)
    const found = data?.skuCode?.sku
    if (!found) {
      setProblem(error ? 'No answer came. Try again.' : 'No item of yours has this code.')
      return
    }
    setCode('')
    setParts((before) =>
      before.some(({ id }) => id === found.id)
        ? before
        : [...before, { id: found.id, name: found.name, typed: '1' }],
    )
  }

  function save(event: FormEvent) {
    event.preventDefault()
    setProblem(null)
    const components = parts.map(({ id, typed }) => ({ skuId: id, quantity: Number(typed) }))
    const wrong = components.findIndex(({ quantity }) => !Number.isInteger(quantity) || quantity < 1)
    if (wrong >= 0) {
      setProblem(`How many of ${parts[wrong]?.name} are in one set: a whole number, at least 1.`)
      return
    }
    command.submit({ skuId: sku.id, expectedVersion: productVersion, components })
  }

  const failure = problem ?? command.failure
  return (
    <Form onSubmit={save} className="space-y-4">
      <ul className="divide-y">
        {parts.map(({ id, name, typed }) => (
          <li key={id} className="flex items-center gap-3 py-2">
            <Input
              aria-label={`How many of ${name}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={typed}
              onChange={({ target }) =>
                setParts((before) =>
                  before.map((part) => (part.id === id ? { ...part, typed: target.value } : part)),
                )
              }
              className="w-16 text-right tabular-nums"
            />
            <span className="wrap-anywhere min-w-0 flex-1">{name}</span>
            <IconButton
              label={`Take out ${name}`}
              icon={<X />}
              onClick={() => setParts((before) => before.filter((part) => part.id !== id))}
            />
          </li>
        ))}
      </ul>
      <Field label="Code of what is in it" hint="Barcode, look-up or own number.">
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            placeholder="Scan or type"
            value={code}
            onChange={({ target }) => setCode(target.value)}
            // A scanner ends with Enter, which looks the code up.
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              void add()
            }}
            className="tabular-nums"
          />
        )}
      </Field>
      {failure && (
        <p role="alert" className="text-critical-ink text-sm">
          {failure}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          variant="secondary"
          size="sm"
          className="mr-auto"
          isBusy={isAsking}
          onClick={() => void add()}
        >
          Add
        </Button>
        <Button variant="ghost" size="sm" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" size="sm" isBusy={command.isSending}>
          Save
        </Button>
      </div>
    </Form>
  )
}
