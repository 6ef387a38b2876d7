import { Module, register } from 'node:module'

/**
 * Preloaded for dependency-cruiser. It parses TypeScript with the compiler's JavaScript API, which ended with
 * TypeScript 6: whoever asks for `typescript` gets `typescript-api`, the last release of it that tools support.
 */
const rename = (specifier) => specifier.replace(/^typescript(?=\/|$)/, 'typescript-api')

const resolveFilename = Module._resolveFilename
Module._resolveFilename = (request, ...rest) => resolveFilename(rename(request), ...rest)

const hooks = `export const resolve = (specifier, context, next) => next(specifier.replace(/^typescript(?=\\/|$)/, 'typescript-api'), context)`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
