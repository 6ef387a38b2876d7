import { printError, reduceText } from '@/db/settings/reduce-error'

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const

/** What libraries write by themselves (Next foremost) passes through the same reduction as the log: errors keep their names and frames, not their values. */
export function reduceConsole(target: Console = console): void {
  for (const method of METHODS) {
    const write = target[method].bind(target)
    target[method] = (...values: unknown[]) => write(...values.map(reduceValue))
  }
}

function reduceValue(value: unknown): unknown {
  if (value instanceof Error) return printError(value)
  return typeof value === 'string' && isPrintedError(value) ? printText(value) : value
}

const FRAME = /\n\s+at /

function isPrintedError(text: string): boolean {
  return FRAME.test(text) || text.includes('Failed query: ')
}

/** An error that was made a text before: what stands before its first frame may quote anything. */
function printText(text: string): string {
  const from = text.search(FRAME)
  const [message, frames] = from === -1 ? [text, ''] : [text.slice(0, from), text.slice(from)]
  const isFrame = (line: string) => /^\s+at .*:\d+:\d+\)?$/.test(line)
  return [reduceText(message), ...frames.split('\n').filter(isFrame)].join('\n')
}
