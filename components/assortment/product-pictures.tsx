'use client'

import { ImagePlus } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, useEffect, useId, useState } from 'react'
import { addPictures, type StatedPicture } from '@/components/assortment/order-pictures'
import { PictureTile } from '@/components/assortment/picture-tile'
import { type SentPicture, useSentPictures } from '@/components/assortment/use-sent-pictures'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  type ProductPage_ProductFragment,
  SetProductPicturesDocument,
} from '@/components/generated/operations'
import { Card } from '@/components/ui/card'
import { classNames } from '@/components/ui/class-names'
import { moveItem } from '@/components/ui/move-item'
import { Progress } from '@/components/ui/progress'

type ProductPicturesProps = { product: ProductPage_ProductFragment; retailerId: string; mayEdit: boolean }

/** The photographs of a product: sent by drop, paste or choice, put in order by drag or Alt and an arrow. Each change is kept at once. */
export function ProductPictures({ product, retailerId, mayEdit }: ProductPicturesProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const [isOver, setOver] = useState(false)
  const { sent, send, clear } = useSentPictures(retailerId)
  const { submit, failure, isSending } = useSubmit(SetProductPicturesDocument, (outcome) => {
    clear()
    if (outcome.__typename !== 'ProductChanged') setProblem(outcome.message)
  })
  useEffect(() => {
    if (failure) clear()
  }, [failure, clear])
  const stated: StatedPicture[] = product.pictures.map(({ name, alt }) => ({ name, alt }))
  const state = (pictures: StatedPicture[]) => {
    if (JSON.stringify(pictures) === JSON.stringify(stated)) return clear()
    setProblem(null)
    submit({ productId: product.id, expectedVersion: product.version, pictures })
  }
  const isLocked = !mayEdit || product.isArchived || isSending || sent.length > 0

  async function add(files: readonly File[]) {
    if (isLocked || files.length === 0) return
    setProblem(null)
    const arrived = await send(files)
    state(addPictures(stated, arrived.names))
    setProblem(arrived.problem)
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (dragged === null) void add([...event.dataTransfer.files])
  }

  return (
    <Card>
      <section
        aria-label="Pictures"
        onPaste={(event: ClipboardEvent) => void add([...event.clipboardData.files])}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(dragged === null && !isLocked)
        }}
        onDragLeave={({ currentTarget, relatedTarget }) =>
          setOver(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
        }
        onDrop={drop}
      >
        <h2 className="mb-1 font-semibold text-lg">Pictures</h2>
        <p className="mb-4 text-ink-soft text-sm">
          {product.pictures.length === 0
            ? 'A pack is drawn until there is one. '
            : 'The first one stands in lists. '}
          {mayEdit && 'Drop or paste them here; Alt and an arrow moves one.'}
        </p>
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          {product.pictures.map((shown, index) => (
            <PictureTile
              key={shown.name}
              shown={shown}
              index={index}
              count={product.pictures.length}
              isLocked={isLocked}
              onDrag={setDragged}
              onDrop={() => dragged !== null && !isLocked && state(moveItem(stated, dragged, index))}
              onMove={(to) => state(moveItem(stated, index, to))}
              onDescribe={(alt) => state(stated.with(index, { name: shown.name, alt }))}
              onRemove={() => state(stated.toSpliced(index, 1))}
            />
          ))}
          {sent.map((each) => (
            <SentTile key={each.fileName + each.url} {...each} />
          ))}
          {mayEdit && !product.isArchived && sent.length === 0 && (
            <AddTile isOver={isOver} isDisabled={isSending} onChoose={(files) => void add(files)} />
          )}
        </ul>
        {sent.length > 0 && (
          <Progress
            label="Pictures that arrived"
            value={sent.filter(({ hasArrived }) => hasArrived).length}
            max={sent.length}
            className="mt-4"
          />
        )}
        {(problem ?? failure) && (
          <p role="alert" className="mt-3 text-critical-ink text-sm">
            {problem ?? failure}
          </p>
        )}
      </section>
    </Card>
  )
}

/** What is on its way, as the browser shows the file; nothing where it cannot. */
function SentTile({ url, fileName, hasArrived }: SentPicture) {
  return (
    <li className={classNames('transition-opacity', !hasArrived && 'animate-pulse-soft opacity-60')}>
      <span className="flex aspect-square items-center justify-center overflow-hidden rounded-card border bg-photo">
        {/* biome-ignore lint/performance/noImgElement: a file of this browser, which nothing serves. */}
        {url && <img src={url} alt="" className="size-full object-contain" />}
      </span>
      <span className="mt-2 block truncate text-ink-soft text-sm">{fileName}</span>
    </li>
  )
}

type AddTileProps = { isOver: boolean; isDisabled: boolean; onChoose: (files: File[]) => void }

function AddTile({ isOver, isDisabled, onChoose }: AddTileProps) {
  const inputId = useId()
  return (
    <li>
      <label
        htmlFor={inputId}
        className={classNames(
          'flex aspect-square cursor-pointer flex-col items-center justify-center gap-2 rounded-card border border-dashed p-2 text-center text-sm transition-colors focus-within:outline-2 focus-within:outline-focus',
          isOver
            ? 'border-accent bg-accent-soft text-accent-ink'
            : 'border-line-strong text-ink-soft hover:bg-sunken',
        )}
      >
        <ImagePlus aria-hidden className="size-6" />
        {isOver ? 'Let go to add' : 'Add pictures'}
        <input
          id={inputId}
          type="file"
          accept="image/*"
          multiple
          disabled={isDisabled}
          className="sr-only"
          onChange={({ target }) => {
            onChoose([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </label>
    </li>
  )
}
