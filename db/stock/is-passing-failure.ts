import { classifyFailure } from '@/db/stock/classify-failure'

/** Whether the world failed, and not what was asked for or our code: the same may succeed later. */
export function isPassingFailure(error: unknown): boolean {
  return classifyFailure(error) !== 'own'
}
