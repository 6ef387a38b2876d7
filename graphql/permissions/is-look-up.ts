import { type GraphQLOutputType, isInterfaceType, isNonNullType, isObjectType } from 'graphql'

/** Whether a field looks up one object: where there is none that the viewer may see, its answer is null. */
export function isLookUp(type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return false
  if (isInterfaceType(type)) return type.name === 'Node'
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}
