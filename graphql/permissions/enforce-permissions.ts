import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isNonNullType,
  isUnionType,
} from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import { permissions } from '@/graphql/permissions'
import { isLookUp } from '@/graphql/permissions/is-look-up'
import type { Permission, Verdict, Who } from '@/graphql/permissions/permission'
import { mayAnywhere } from '@/graphql/permissions/workplace'
import { notFound } from '@/graphql/problems'
import { codedError } from '@/graphql/problems/coded-error'
import type { Viewer } from '@/graphql/viewer'

type Field = GraphQLField<unknown, GraphqlContext>
type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>

/** Puts before each root field who may ask for it at all: this says nothing about an object. */
export function enforceRoles(schema: GraphQLSchema): void {
  enforceEach(schema, (permission, field) => {
    if (field.subscribe) field.subscribe = askWho(permission, field.subscribe)
    field.resolve = askWho(permission, field.resolve ?? defaultFieldResolver)
  })
}

/** Puts before each root field the rules about its object; a subscription's also before each of its events. */
export function enforceObjectRules(schema: GraphQLSchema): void {
  enforceEach(schema, ({ on }, field) => {
    if (!on) return
    const refuse = field.subscribe ? throwRefusal : refuseIn(field.type)
    if (field.subscribe) field.subscribe = askRules(on, field.subscribe, refuse)
    field.resolve = askRules(on, field.resolve ?? defaultFieldResolver, refuse)
  })
}

function enforceEach(schema: GraphQLSchema, enforce: (permission: Permission, field: Field) => void): void {
  enforceOn(schema.getQueryType(), permissions.Query, enforce)
  enforceOn(schema.getMutationType(), permissions.Mutation, enforce)
  enforceOn(schema.getSubscriptionType(), permissions.Subscription, enforce)
}

function enforceOn(
  root: GraphQLObjectType | null | undefined,
  byField: { [field: string]: Permission<never> },
  enforce: (permission: Permission, field: Field) => void,
): void {
  for (const field of Object.values<Field>(root?.getFields() ?? {})) {
    const permission = byField[field.name] as Permission | undefined
    if (permission === undefined) throw new Error(`The root field ${field.name} has no permission.`)
    enforce(permission, field)
  }
}

function askWho({ who, refusesApiKeys }: Permission, resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const { viewer } = context
    if (!isAmong(viewer, who)) throw refuseWho(viewer)
    if (refusesApiKeys && viewer.kind !== 'guest' && viewer.apiKeyId !== null) {
      throw codedError('FORBIDDEN', 'An API key may not do this: sign in.')
    }
    return resolve(parent, args, context, info)
  }
}

/** What a refused request gets: a value, or an error that is thrown. */
type Refuse = (verdict: Exclude<Verdict, 'visible'>) => unknown

function askRules(on: NonNullable<Permission['on']>, resolve: Resolver, refuse: Refuse): Resolver {
  return (parent, args, context, info) => {
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

function isAmong(viewer: Viewer, who: Who): boolean {
  if (who === 'everyone') return true
  if (who === 'buyer') return viewer.kind !== 'program'
  return who === 'signed_in' ? viewer.kind === 'person' : mayAnywhere(viewer, who)
}

function refuseWho(viewer: Viewer): Error {
  if (viewer.kind === 'guest') return codedError('UNAUTHENTICATED', 'Sign in first.')
  return viewer.kind === 'program'
    ? codedError('FORBIDDEN', 'The scopes of this API key do not cover this.')
    : codedError('FORBIDDEN', `This is not for the role ${viewer.role.toUpperCase()}.`)
}

const throwRefusal: Refuse = ({ hidden }) => {
  throw codedError('NOT_FOUND', `${hidden} was not found.`)
}

/** A problem where the result has a place for it, null where one object is looked up, else a coded error. */
function refuseIn(type: GraphQLOutputType): Refuse {
  const inner = isNonNullType(type) ? type.ofType : type
  const lookUp = isLookUp(type)
  const members = isUnionType(inner) ? inner.getTypes().map(({ name }) => name) : []
  return (verdict) => {
    if (members.includes('NotFound')) return notFound(verdict.hidden)
    return lookUp ? null : throwRefusal(verdict)
  }
}
