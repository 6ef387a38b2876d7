'use client'

import { Archive, ArchiveRestore, Copy } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { toast } from 'sonner'
import { readRefusal } from '@/components/assortment/read-refusal'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  ArchiveProductDocument,
  BringBackProductDocument,
  DuplicateProductDocument,
  type ProductChange_ResultFragment,
  type ProductPage_ProductFragment,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

type ProductActionsProps = { product: ProductPage_ProductFragment; path: string }

/** What may be done to a product as a whole: copied, taken out of the catalogue, taken back into it. */
export function ProductActions({ product, path }: ProductActionsProps) {
  const [asking, setAsking] = useState<'copy' | 'archive' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const forget = useForgetProducts()
  const report = (done: string) => (outcome: ProductChange_ResultFragment) => {
    if (outcome.__typename !== 'ProductChanged') return setProblem(outcome.message)
    forget()
    setProblem(null)
    setAsking(null)
    toast.success(done)
  }
  const archive = useSubmit(ArchiveProductDocument, report('Archived. It is offered nowhere any more.'))
  const bringBack = useSubmit(BringBackProductDocument, report('It is back, and listed where it was.'))
  const stated = { productId: product.id, expectedVersion: product.version }
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking('copy')} className="max-sm:flex-1">
        <Copy aria-hidden />
        Duplicate
      </Button>
      {product.isArchived ? (
        <Button
          isBusy={bringBack.isSending}
          onClick={() => bringBack.submit(stated)}
          className="max-sm:flex-1"
        >
          <ArchiveRestore aria-hidden />
          Bring back
        </Button>
      ) : (
        <Button variant="secondary" onClick={() => setAsking('archive')} className="max-sm:flex-1">
          <Archive aria-hidden />
          Archive
        </Button>
      )}
      {asking === null && (problem ?? bringBack.failure) && (
        <p role="alert" className="basis-full text-critical-ink text-sm">
          {problem ?? bringBack.failure}
        </p>
      )}
      <Dialog
        isOpen={asking === 'archive'}
        onOpenChange={() => setAsking(null)}
        title={`Archive ${product.name}?`}
        description="It is offered nowhere any more, and its lines in carts say so. It stays in orders, ledger and reports, and can be brought back."
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(null)}>
              Cancel
            </Button>
            <Button variant="danger" isBusy={archive.isSending} onClick={() => archive.submit(stated)}>
              Archive
            </Button>
          </>
        }
      >
        {(problem ?? archive.failure) && <Notice tone="critical" title={problem ?? archive.failure} />}
      </Dialog>
      {asking === 'copy' && <CopyDialog product={product} path={path} onClose={() => setAsking(null)} />}
    </>
  )
}

function CopyDialog({ product, path, onClose }: ProductActionsProps & { onClose: () => void }) {
  const router = useRouter()
  const formId = useId()
  const forget = useForgetProducts()
  const [name, setName] = useState(`${product.name} (copy)`)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const copy = useSubmit(DuplicateProductDocument, (outcome) => {
    if (outcome.__typename !== 'ProductChanged') return setProblems(readRefusal(outcome, ['name']))
    forget()
    toast.success('Copied. Its items have numbers of your own until you give them codes.')
    router.push(`${path}/edit/${outcome.product.slug}`)
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (copy.isSending) return
    if (!name.trim()) return setProblems({ name: 'Enter what the copy is called.' })
    setProblems({})
    copy.submit({ productId: product.id, name: name.trim() })
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={`Duplicate ${product.name}`}
      description="The copy has the same pictures, and the same items without their codes. It is offered nowhere yet."
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} isBusy={copy.isSending}>
            Duplicate
          </Button>
        </>
      }
    >
      <Form id={formId} problems={problems} onSubmit={submit} className="space-y-4">
        {(problems.form ?? copy.failure) && <Notice tone="critical" title={problems.form ?? copy.failure} />}
        <Field label="Name of the copy" error={problems.name}>
          {(control) => (
            <Input
              {...control}
              maxLength={120}
              value={name}
              onFocus={({ target }) => target.select()}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      </Form>
    </Dialog>
  )
}
