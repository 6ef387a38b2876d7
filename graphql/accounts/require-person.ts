import type { GraphqlContext } from '@/graphql/context'
import { codedError } from '@/graphql/problems/coded-error'
import type { PersonViewer } from '@/graphql/viewer'

/** The viewer of a field that guests may not ask for. */
export function requirePerson({ viewer }: GraphqlContext): PersonViewer {
  if (viewer.kind === 'person') return viewer
  if (viewer.kind === 'program') throw codedError('FORBIDDEN', 'An API key may not do this: sign in.')
  throw codedError('UNAUTHENTICATED', 'Sign in first.')
}
