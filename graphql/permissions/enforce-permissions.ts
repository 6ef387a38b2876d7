import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import { permissions } from '@/graphql/permissions'
import type { Permission, Verdict, Who } from '@/graphql/permissions/permission'
import { invalidInput, notFound } from '@/graphql/problems'
import { codedError } from '@/graphql/problems/coded-error'

type Field = GraphQLField<unknown, GraphqlContext>
type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>

/** Puts the permission of each root field before its resolver; a subscription's also before each of its events. */
export function enforcePermissions(schema: GraphQLSchema): void {
  enforceOn(schema.getQueryType(), permissions.Query)
  enforceOn(schema.getMutationType(), permissions.Mutation)
  enforceOn(schema.getSubscriptionType(), permissions.Subscription)
}

function enforceOn(
  root: GraphQLObjectType | null | undefined,
  byField: { [field: string]: Permission<never> },
): void {
  for (const field of Object.values<Field>(root?.getFields() ?? {})) {
    const permission = byField[field.name] as Permission | undefined
    if (permission === undefined) throw new Error(`The root field ${field.name} has no permission.`)
    const refuse = field.subscribe ? throwRefusal : refuseIn(field.type)
    if (field.subscribe) field.subscribe = guard(permission, field.subscribe, refuse)
    field.resolve = guard(permission, field.resolve ?? defaultFieldResolver, refuse)
  }
}

/** What a refused request gets: a value, or an error that is thrown. */
type Refuse = (verdict: Exclude<Verdict, 'visible'>) => unknown

function guard({ who, on = [], refusesApiKeys }: Permission, resolve: Resolver, refuse: Refuse): Resolver {
  const allowed = new Set<Who>(who)
  return (parent, args, context, info) => {
    const { viewer } = context
    const asker = viewer.kind === 'guest' ? 'guest' : viewer.role
    if (!allowed.has(asker)) throw refuseWho(asker)
    if (refusesApiKeys && viewer.kind === 'person' && viewer.apiKeyId !== null) {
      throw codedError('FORBIDDEN', 'An API key may not do this: sign in.')
    }
    const verdict = judge(on, args, context, 0)
    if (verdict === 'visible') return resolve(parent, args, context, info)
    if (!(verdict instanceof Promise)) return refuse(verdict)
    return verdict.then((found) =>
      found === 'visible' ? resolve(parent, args, context, info) : refuse(found),
    )
  }
}

/** Not a promise unless a rule has to read: most requests pay nothing. */
function judge(
  rules: NonNullable<Permission['on']>,
  args: Record<string, unknown>,
  context: GraphqlContext,
  from: number,
): Verdict | Promise<Verdict> {
  for (let at = from; at < rules.length; at++) {
    const verdict = rules[at]?.(args, context) ?? 'visible'
    if (verdict instanceof Promise) {
      return verdict.then((found) => (found === 'visible' ? judge(rules, args, context, at + 1) : found))
    }
    if (verdict !== 'visible') return verdict
  }
  return 'visible'
}

function refuseWho(asker: Who): Error {
  return asker === 'guest'
    ? codedError('UNAUTHENTICATED', 'Sign in first.')
    : codedError('FORBIDDEN', `This is not for the role ${asker.toUpperCase()}.`)
}

const throwRefusal: Refuse = (verdict) => {
  if ('hidden' in verdict) throw codedError('NOT_FOUND', `${verdict.hidden} was not found.`)
  throw codedError('BAD_USER_INPUT', `${verdict.malformed.field}: ${verdict.malformed.message}`)
}

/** A problem where the result has a place for it, null where one object is looked up, else a coded error. */
function refuseIn(type: GraphQLOutputType): Refuse {
  const inner = isNonNullType(type) ? type.ofType : type
  const isLookUp = isNode(inner)
  const members = isUnionType(inner) ? inner.getTypes().map(({ name }) => name) : []
  return (verdict) => {
    if ('malformed' in verdict && members.includes('InvalidInput')) {
      return invalidInput(verdict.malformed.field, verdict.malformed.message)
    }
    if (members.includes('NotFound')) {
      return notFound('hidden' in verdict ? verdict.hidden : 'This object')
    }
    return isLookUp ? null : throwRefusal(verdict)
  }
}

function isNode(type: GraphQLOutputType): boolean {
  if (isInterfaceType(type)) return type.name === 'Node'
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}
