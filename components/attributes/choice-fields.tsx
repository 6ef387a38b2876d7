import { ArrowUp, CircleAlert, Plus, X } from 'lucide-react'
import type { AttributeDefinition } from '@/components/attributes/attribute-definition'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

type Choice = AttributeDefinition['choices'][number]

const choicesMax = 100

type ChoiceFieldsProps = {
  choices: readonly Choice[]
  onChange: (choices: Choice[]) => void
  problems: Record<string, string>
}

/** What there is to choose from, in order. */
export function ChoiceFields({ choices, onChange, problems }: ChoiceFieldsProps) {
  const kept = useKeptFocus<HTMLFieldSetElement>(choices.length)
  const problem = Object.entries(problems).find(([field]) => field.startsWith('choices'))?.[1]
  const put = (index: number, name: string) =>
    onChange(choices.map((choice, at) => (at === index ? { ...choice, name } : choice)))
  const moveUp = (index: number) => {
    const next = [...choices]
    next.splice(index - 1, 0, ...next.splice(index, 1))
    onChange(next)
  }
  return (
    <fieldset {...kept} className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">Choices</legend>
      <ul className="space-y-2">
        {choices.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice that is being typed has nothing else to tell it from others.
          <li key={index} className="flex gap-1">
            <Input
              aria-label={`Choice ${index + 1}`}
              dir="auto"
              maxLength={60}
              autoComplete="off"
              value={choice.name}
              onChange={({ target }) => put(index, target.value)}
            />
            <IconButton
              label={`Move choice ${index + 1} up`}
              icon={<ArrowUp aria-hidden />}
              disabled={index === 0}
              onClick={() => moveUp(index)}
            />
            <IconButton
              label={`Remove choice ${index + 1}`}
              icon={<X aria-hidden />}
              onClick={() => onChange(choices.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="mt-1.5 flex items-start gap-1.5 text-critical-ink text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {problem}
        </p>
      )}
      {choices.length < choicesMax && (
        <Button
          size="sm"
          variant="secondary"
          className="mt-2"
          onClick={() => onChange([...choices, { key: null, name: '' }])}
        >
          <Plus aria-hidden />
          Another choice
        </Button>
      )}
    </fieldset>
  )
}
