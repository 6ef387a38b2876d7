import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file to which each test file adds the root fields that it asked. */
    rootFields: string
  }
}

/** Every root field of the schema has a test: an operation that was executed and answered, not a word that occurs. Asked at the end of a whole run. */
export default function setUp(project: TestProject): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'onshelf-fields-'))
  const path = join(directory, 'root-fields')
  project.provide('rootFields', path)
  return () => {
    const answered = new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [])
    rmSync(directory, { recursive: true, force: true })
    if (process.env.ONSHELF_WHOLE_RUN !== '1') return
    const untested = listRootFields().filter((name) => !answered.has(name))
    if (untested.length === 0) return
    // To throw here would keep the other set-ups from being taken down.
    process.stderr.write(`No test asks for ${untested.join(', ')}.\n`)
    process.exitCode = 1
  }
}

function listRootFields(): string[] {
  const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'))
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  return roots.flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`),
  )
}
