'use client'

import { LocateFixed } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { shopPath } from '@/components/catalog/shop-path'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'

/** By postcode, or near where one is. Both end in the address, so that the answer can be shared and reloaded. */
export function PlaceFinder({ postcode }: { postcode: string }) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isLocating, setLocating] = useState(false)

  function findByPostcode(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const entered = String(new FormData(event.currentTarget).get('postcode') ?? '').trim()
    setProblem(entered ? null : 'Enter a postcode, for example MH1 1QS.')
    if (entered) router.push(`${shopPath.places}?postcode=${encodeURIComponent(entered)}`)
  }

  function findNear() {
    setProblem(null)
    if (!('geolocation' in navigator)) {
      setProblem('This browser does not tell where it is. Enter a postcode instead.')
      return
    }
    setLocating(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLocating(false)
        router.push(`${shopPath.places}?near=${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`)
      },
      () => {
        setLocating(false)
        setProblem('Your position could not be read. Enter a postcode, or choose a store below.')
      },
      { timeout: 8000, maximumAge: 600_000 },
    )
  }

  return (
    <Form onSubmit={findByPostcode}>
      <Field label="Postcode" error={problem}>
        {(control) => (
          <div className="flex flex-wrap gap-2">
            <Input
              {...control}
              name="postcode"
              defaultValue={postcode}
              autoComplete="postal-code"
              placeholder="MH1 1QS"
              maxLength={10}
              className="w-44 flex-1 uppercase sm:flex-none"
            />
            <Button type="submit">Find stores</Button>
            <Button variant="secondary" isBusy={isLocating} onClick={findNear}>
              <LocateFixed aria-hidden />
              Near me
            </Button>
          </div>
        )}
      </Field>
    </Form>
  )
}
