import {
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** Nothing of it has to be read, but nothing of it gives way to other requests either. */
const AT_A_STRETCH = 2

/**
 * How many items each list of the schema's own types has, on average over the schema: what a question about the schema
 * comes to.
 */
export function measureIntrospection(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap())
  const directives = schema.getDirectives()
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type))
  const fields = composite.flatMap((type) => Object.values(type.getFields()))
  const perType = (count: number): number => count / types.length
  const sum = (counts: readonly number[]): number => counts.reduce((whole, count) => whole + count, 0)
  const query = schema.getQueryType()?.name
  return {
    [`${query}.__schema`]: AT_A_STRETCH,
    [`${query}.__type`]: AT_A_STRETCH,
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Directive.args': sum(directives.map(({ args }) => args.length)) / directives.length,
    '__Type.fields': perType(fields.length),
    '__Field.args': sum(fields.map(({ args }) => args.length)) / fields.length,
    '__Type.inputFields': perType(
      sum(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length)),
    ),
    '__Type.enumValues': perType(sum(types.filter(isEnumType).map((type) => type.getValues().length))),
    '__Type.interfaces': perType(sum(composite.map((type) => type.getInterfaces().length))),
    '__Type.possibleTypes': perType(
      sum(types.filter(isAbstractType).map((type) => schema.getPossibleTypes(type).length)),
    ),
    // Most types wrap no other: `ofType` in `ofType` ends soon.
    '__Type.ofType': 0.5,
  }
}
