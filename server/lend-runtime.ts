import { RUNTIME_SYMBOL, type Runtime } from '@/components/apollo/runtime'

/** Next's bundles have module state of their own: what the process lends to its pages goes through one global. */
export function lendRuntime(runtime: Runtime): void {
  Object.assign(globalThis, { [RUNTIME_SYMBOL]: runtime })
}
