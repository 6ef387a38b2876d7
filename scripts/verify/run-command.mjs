import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command of this project and resolves with its exit code and everything it said. */
export function runCommand(command, { env = {}, isShown = false } = {}) {
  const [file, ...args] = command
  const isNode = file.endsWith('.js') || file.endsWith('.mjs')
  return new Promise((resolve) => {
    const child = spawn(isNode ? process.execPath : file, isNode ? command : args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
