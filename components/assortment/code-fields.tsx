'use client'

import { CircleAlert, Plus, X } from 'lucide-react'
import { useId } from 'react'
import type { CodeValues } from '@/components/assortment/sku-values'
import type { CodeKind } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

/** What kinds of codes are called. Total: the compiler finds one without words. */
export const codeKindWords: Readonly<Record<CodeKind, string>> = {
  GTIN: 'Barcode',
  PLU: 'Look-up',
  OWN: 'Own number',
}

const codesMax = 20

type CodeFieldsProps = {
  codes: readonly CodeValues[]
  onChange: (codes: CodeValues[]) => void
  /** What is wrong with the code at a place, if anything. */
  findProblem: (index: number) => string | undefined
}

/** Everything that names an item: its barcode, cases of it, numbers of the shop's own. */
export function CodeFields({ codes, onChange, findProblem }: CodeFieldsProps) {
  const id = useId()
  const kept = useKeptFocus<HTMLFieldSetElement>(codes.length)
  const put = (index: number, part: Partial<CodeValues>) =>
    onChange(codes.map((code, at) => (at === index ? { ...code, ...part } : code)))
  return (
    <fieldset {...kept} className="min-w-0">
      <legend className="font-medium text-sm">Codes</legend>
      <p className="mt-0.5 mb-2 text-ink-faint text-sm">
        What scanners and people find it by. Without a barcode it gets a number of your own.
      </p>
      <ul className="space-y-2">
        {codes.map((code, index) => {
          const problem = findProblem(index)
          const described = problem ? `${id}-${index}` : undefined
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a code that is being typed has nothing else to tell it from others.
            <li key={index}>
              <div className="grid grid-cols-[7.5rem_minmax(0,1fr)_4rem_2.75rem] items-center gap-2 max-sm:grid-cols-[minmax(0,1fr)_4rem_2.75rem]">
                <Select
                  aria-label={`Kind of code ${index + 1}`}
                  value={code.kind}
                  onChange={({ target }) => put(index, { kind: target.value as CodeKind })}
                  className="max-sm:col-span-3"
                >
                  {Object.entries(codeKindWords).map(([kind, words]) => (
                    <option key={kind} value={kind}>
                      {words}
                    </option>
                  ))}
                </Select>
                <Input
                  aria-label={`Code ${index + 1}`}
                  aria-invalid={problem ? true : undefined}
                  aria-describedby={described}
                  inputMode={code.kind === 'OWN' ? undefined : 'numeric'}
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={200}
                  placeholder={code.kind === 'GTIN' ? 'Scan or type' : undefined}
                  value={code.code}
                  onChange={({ target }) => put(index, { code: target.value })}
                  // A scanner ends with Enter, which shall not send the form.
                  onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
                  className="tabular-nums"
                />
                <Input
                  aria-label={`Units that code ${index + 1} counts`}
                  title="Units: 1 for the item, more for a case"
                  inputMode="numeric"
                  autoComplete="off"
                  value={code.units}
                  onChange={({ target }) => put(index, { units: target.value })}
                  className="text-right tabular-nums"
                />
                <IconButton
                  label={`Remove code ${index + 1}`}
                  icon={<X aria-hidden />}
                  onClick={() => onChange(codes.filter((_, at) => at !== index))}
                />
              </div>
              {problem && (
                <p
                  id={described}
                  role="alert"
                  className="mt-1.5 flex items-start gap-1.5 text-critical-ink text-sm"
                >
                  <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
                  {problem}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {codes.length < codesMax && (
        <Button
          size="sm"
          variant="secondary"
          className="mt-2"
          onClick={() => onChange([...codes, { kind: 'GTIN', code: '', units: '1' }])}
        >
          <Plus aria-hidden />
          Add a code
        </Button>
      )}
    </fieldset>
  )
}
