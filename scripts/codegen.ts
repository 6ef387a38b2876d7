import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { addTypenameToDocument } from '@apollo/client/utilities'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  isAbstractType,
  lexicographicSortSchema,
  parse,
  print,
  Source,
} from 'graphql'
import { resolverSources } from '../graphql/sources.ts'

/**
 * Makes from the SDL modules: the printed schema, the resolvers' types, and typed documents for the apps, which the server knows by their hashes.
 * The codegen command line would add some 200 packages; its core and four plugins are enough.
 */

const root = join(import.meta.dirname, '..')

function listGraphqlFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql') && !name.includes('generated') && name !== 'schema.graphql')
    .map((name) => join(root, folder, name))
    .sort()
}

function parseFile(path: string): DocumentNode {
  return parse(new Source(readFileSync(path, 'utf8'), relative(root, path)))
}

function writeGenerated(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const scalars = {
  ID: 'string',
  SafeInt: 'number',
  DateTime: { input: 'string', output: 'string' },
  JSON: { input: 'unknown', output: 'unknown' },
}

const sdl = concatAST(listGraphqlFiles('graphql').map(parseFile))
const schema = lexicographicSortSchema(buildASTSchema(sdl))
// With directives: what an argument takes is part of the contract, and the server reads it from here.
const printed = printSchemaWithDirectives(schema)

writeGenerated('graphql/schema.graphql', `${printed}\n`)
writeGenerated(
  'graphql/generated/type-defs.ts',
  `/** The whole schema as text, for the server's bundle. Generated: do not edit. */\nexport const typeDefs = ${JSON.stringify(printed)}\n`,
)

// The schema has a type called Pick: the generated file must not lean on TypeScript's own.
const resolverTypes = (
  await codegen({
    filename: 'resolver-types.ts',
    schema: parse(printed),
    documents: [],
    config: {
      contextType: '@/graphql/context#GraphqlContext',
      mappers: resolverSources,
      useTypeImports: true,
      enumsAsTypes: true,
      avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
      scalars: { ...scalars, DateTime: { input: 'Date', output: 'Date' } },
      resolversNonOptionalTypename: { unionMember: true },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  })
).replace('= Pick<T, Exclude<keyof T, K>>', '= { [P in keyof T as Exclude<P, K>]: T[P] }')
writeGenerated('graphql/generated/resolver-types.ts', resolverTypes)

const documents = ['app', 'components']
  .flatMap(listGraphqlFiles)
  .map((path) => ({ location: relative(root, path), document: parseFile(path) }))

const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter((type) => !type.name.startsWith('__'))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
)
writeGenerated(
  'components/generated/possible-types.ts',
  `/** Members of unions and interfaces, by which the cache matches fragments. */\nexport const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)}\n`,
)

/** Text of each operation as the apps' client would send it, by the hash that it sends instead. */
const trusted = new Map<string, string>()

function noteDocument(document: DocumentNode): { hash: string } {
  const text = print(addTypenameToDocument(document))
  const hash = createHash('sha256').update(text).digest('hex')
  trusted.set(hash, text)
  return { hash }
}

if (documents.length > 0) {
  writeGenerated(
    'components/generated/operations.ts',
    await codegen({
      filename: 'operations.ts',
      schema: parse(printed),
      documents,
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars,
        dedupeFragments: true,
        inlineFragmentTypes: 'combine',
        nonOptionalTypename: true,
        avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
        unstable_onExecutableDocumentNode: noteDocument,
      },
      plugins: [{ operations: {} }, { documents: {} }],
      pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
    }),
  )
}
writeGenerated(
  'graphql/generated/trusted-documents.ts',
  `/** The apps' own operations by the SHA-256 of their text. Generated: do not edit. */\nexport const trustedDocuments: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries([...trusted].sort()), null, 2)}\n`,
)
