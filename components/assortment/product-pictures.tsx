'use client'

import { ArrowLeft, ArrowRight, ImagePlus, Trash2 } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useId, useState } from 'react'
import { addPictures, movePicture, type StatedPicture } from '@/components/assortment/order-pictures'
import { sendPicture } from '@/components/assortment/send-picture'
import { useSubmit } from '@/components/assortment/use-submit'
import { Picture } from '@/components/catalog/picture'
import {
  type ProductPage_ProductFragment,
  SetProductPicturesDocument,
} from '@/components/generated/operations'
import { Card } from '@/components/ui/card'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'

type ProductPicturesProps = { product: ProductPage_ProductFragment; retailerId: string; mayEdit: boolean }

/** The photographs of a product: sent by drop, paste or choice, put in order by drag or Alt and an arrow. Each change is kept at once. */
export function ProductPictures({ product, retailerId, mayEdit }: ProductPicturesProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [sending, setSending] = useState(0)
  const [dragged, setDragged] = useState<number | null>(null)
  const inputId = useId()
  const { submit, failure, isSending } = useSubmit(SetProductPicturesDocument, (outcome) =>
    setProblem(outcome.__typename === 'ProductChanged' ? null : outcome.message),
  )
  const stated: StatedPicture[] = product.pictures.map(({ name, alt }) => ({ name, alt }))
  const state = (pictures: StatedPicture[]) => {
    if (JSON.stringify(pictures) !== JSON.stringify(stated))
      submit({ productId: product.id, expectedVersion: product.version, pictures })
  }
  const isLocked = !mayEdit || product.isArchived || isSending

  async function send(files: readonly File[]) {
    if (isLocked || files.length === 0) return
    setProblem(null)
    setSending(files.length)
    const names: string[] = []
    for (const file of files) {
      try {
        names.push(await sendPicture(file, retailerId))
      } catch (error) {
        setProblem((error as Error).message)
      }
      setSending((left) => left - 1)
    }
    state(addPictures(stated, names))
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    if (dragged === null) void send([...event.dataTransfer.files])
  }
  function press(event: KeyboardEvent, index: number) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!event.altKey || step === undefined || isLocked) return
    // The browser would go a page back or forward.
    event.preventDefault()
    state(movePicture(stated, index, index + step))
  }

  return (
    <Card>
      <section
        aria-label="Pictures"
        onPaste={(event: ClipboardEvent) => void send([...event.clipboardData.files])}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <h2 className="mb-1 font-semibold text-lg">Pictures</h2>
        <p className="mb-4 text-ink-soft text-sm">
          {product.pictures.length === 0
            ? 'A pack is drawn until there is one. '
            : 'The first one stands in lists. '}
          Drop or paste them here; Alt and an arrow moves one.
        </p>
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          {product.pictures.map(({ name, alt, picture }, index) => (
            <li
              key={name}
              draggable={!isLocked}
              onDragStart={() => setDragged(index)}
              onDragEnd={() => setDragged(null)}
              onDrop={() => dragged !== null && !isLocked && state(movePicture(stated, dragged, index))}
              onKeyDown={(event) => press(event, index)}
            >
              <Picture picture={picture} className="w-full" />
              <Input
                key={alt}
                aria-label={`What picture ${index + 1} shows`}
                placeholder="What it shows"
                defaultValue={alt}
                maxLength={300}
                disabled={isLocked}
                onBlur={({ target }) => state(stated.with(index, { name, alt: target.value.trim() }))}
                className="mt-2"
              />
              <span className="mt-1 flex justify-between">
                <IconButton
                  label={`Move picture ${index + 1} forward`}
                  disabled={isLocked || index === 0}
                  onClick={() => state(movePicture(stated, index, index - 1))}
                  icon={<ArrowLeft aria-hidden />}
                />
                <IconButton
                  label={`Move picture ${index + 1} back`}
                  disabled={isLocked || index === product.pictures.length - 1}
                  onClick={() => state(movePicture(stated, index, index + 1))}
                  icon={<ArrowRight aria-hidden />}
                />
                <IconButton
                  label={`Remove picture ${index + 1}`}
                  disabled={isLocked}
                  onClick={() => state(stated.toSpliced(index, 1))}
                  icon={<Trash2 aria-hidden />}
                />
              </span>
            </li>
          ))}
          {!isLocked && (
            <li>
              <label
                htmlFor={inputId}
                className="flex aspect-square cursor-pointer flex-col items-center justify-center gap-2 rounded-card border border-line-strong border-dashed text-ink-soft text-sm focus-within:outline-2 focus-within:outline-focus hover:bg-sunken"
              >
                <ImagePlus aria-hidden className="size-6" />
                {sending > 0 ? `Sending ${sending} …` : 'Add pictures'}
                <input
                  id={inputId}
                  type="file"
                  accept="image/*"
                  multiple
                  className="sr-only"
                  onChange={({ target }) => {
                    void send([...(target.files ?? [])])
                    target.value = ''
                  }}
                />
              </label>
            </li>
          )}
        </ul>
        {(problem ?? failure) && (
          <p role="alert" className="mt-3 text-critical-ink text-sm">
            {problem ?? failure}
          </p>
        )}
      </section>
    </Card>
  )
}
