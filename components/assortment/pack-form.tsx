'use client'

import { useApolloClient } from '@apollo/client/react'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { readRefusal } from '@/components/assortment/read-refusal'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  FindByCodeDocument,
  type Pack_ContentFragment,
  type Pack_SkuFragment,
  SetPackContentsDocument,
  type SetPackContentsInput,
  type SetPackContentsMutation,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { useViewer } from '@/components/ui/viewer-context'
import { parseQuantity, unitSymbol, writeQuantity } from '@/standards/quantity'

type PackFormProps = {
  sku: Pack_SkuFragment
  retailerId: string
  productVersion: number
  onClose: () => void
}

/** By what code the content is called, and how much of it comes out. */
export function PackForm({ sku, retailerId, productVersion, onClose }: PackFormProps) {
  const client = useApolloClient()
  const { locale } = useViewer()
  const { opensInto } = sku
  const [content, setContent] = useState<Pack_ContentFragment | null>(opensInto?.sku ?? null)
  const [code, setCode] = useState('')
  const [typed, setTyped] = useState(() =>
    opensInto ? writeQuantity(locale, opensInto.quantity, opensInto.sku.quantityRule) : '',
  )
  const [isAsking, setAsking] = useState(false)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const command = useSubmit<SetPackContentsMutation, SetPackContentsInput>(
    SetPackContentsDocument,
    (outcome) => {
      if (outcome.__typename === 'ProductChanged') {
        toast('Saved.')
        onClose()
        return
      }
      const read = 'message' in outcome ? readRefusal(outcome, ['contents']) : {}
      setProblems({
        code: read['contents.skuId'] ?? '',
        quantity: read['contents.quantity'] ?? '',
        form: read.form ?? '',
      })
    },
  )

  /** The item of the typed code; null, with words, where there is none. */
  async function findContent(): Promise<Pack_ContentFragment | null> {
    if (!code.trim()) return content
    setAsking(true)
    const { data, error } = await client
      .query({
        query: FindByCodeDocument,
        variables: { retailerId, code: code.trim() },
        fetchPolicy: 'no-cache',
      })
      .catch((failure: Error) => ({ data: undefined, error: failure }))
    setAsking(false)
    const found = data?.skuCode?.sku ?? null
    if (!found) {
      setProblems({ code: error ? 'No answer came. Try again.' : 'No item of yours has this code.' })
      return null
    }
    setContent(found)
    return found
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    setProblems({})
    const found = await findContent()
    if (!found) {
      if (!code.trim()) setProblems({ code: 'Scan or type a code of what comes out.' })
      return
    }
    const quantity = parseQuantity(locale, typed, found.quantityRule)
    if (!quantity) {
      setProblems({ quantity: 'How much comes out: a number, more than nothing.' })
      return
    }
    submit({ skuId: found.id, quantity })
  }

  function submit(contents: SetPackContentsInput['contents']) {
    command.submit({ skuId: sku.id, expectedVersion: productVersion, contents })
  }

  const symbol = content && unitSymbol(locale, content.quantityRule.unit)
  const failure = problems.form || command.failure
  return (
    <Form onSubmit={save} className="space-y-4">
      <div className="grid grid-cols-[minmax(0,1fr)_7rem] gap-3">
        <Field
          label="Code of one"
          hint={content ? content.name : 'Barcode, look-up or own number.'}
          error={problems.code || null}
        >
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              autoFocus
              spellCheck={false}
              maxLength={200}
              placeholder={content ? 'Another one' : 'Scan or type'}
              value={code}
              onChange={({ target }) => setCode(target.value)}
              onBlur={() => void findContent()}
              // A scanner ends with Enter, which looks the code up.
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                void findContent()
              }}
              className="tabular-nums"
            />
          )}
        </Field>
        <Field label={symbol ? `How much, ${symbol}` : 'How many'} error={problems.quantity || null}>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              className="text-right tabular-nums"
            />
          )}
        </Field>
      </div>
      {failure && (
        <p role="alert" className="text-critical-ink text-sm">
          {failure}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {opensInto && (
          <Button variant="ghost" size="sm" className="mr-auto" onClick={() => submit(null)}>
            It is not opened
          </Button>
        )}
        <Button variant="ghost" size="sm" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" size="sm" isBusy={isAsking || command.isSending}>
          Save
        </Button>
      </div>
    </Form>
  )
}
