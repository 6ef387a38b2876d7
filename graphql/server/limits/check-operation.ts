import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { limitVariables } from '@/graphql/server/limits/limit-variables'
import { listFragments } from '@/graphql/server/limits/measure-document'
import { type CostPlan, planCost } from '@/graphql/server/limits/plan-cost'

/** Objects that one operation may make the server build. */
const COST_MAX = 20_000

const plans = new WeakMap<OperationDefinitionNode, CostPlan>()

/** @throws a coded error where the operation, with these variables, asks for too much or for a page out of bounds. */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): void {
  limitVariables(variables)
  const cost = planOf(schema, document, operation)(variables)
  if (cost <= COST_MAX) return
  throw new GraphQLError(
    `This operation could build ${Math.ceil(cost)} objects; at most ${COST_MAX}. Ask for smaller pages, or for less inside them.`,
    { nodes: operation, extensions: { code: 'QUERY_TOO_COSTLY' } },
  )
}

/** The document is kept parsed, so its plan is made once. */
function planOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostPlan {
  const known = plans.get(operation)
  if (known) return known
  const plan = planCost(operation, schema, listFragments(document))
  plans.set(operation, plan)
  return plan
}
