import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { CannotStart } from '@/db/settings/cannot-start'
import { PROJECT_ROOT } from '@/db/settings/project-root'

/** How the Postgres programs are started, since they refuse to run as root. */
export interface Launcher {
  /** Put before the program's own command line. */
  prefix: readonly string[]
  uid?: number
  gid?: number
}

const NOBODY = 65534
const NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--']
/** Postgres shuts down cleanly when this process is killed; inside the namespace, since entering one resets it. */
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'INT']

interface Needs {
  /** Must be executable for whom Postgres runs as. */
  program: string
  /** Must be writable for whom Postgres runs as; it is given to that user. */
  directory: string
}

/**
 * An ordinary user starts Postgres as itself. Root tries, in this order: itself, mapped to an unprivileged user inside
 * a user namespace (the files stay root's own); the owner of this checkout; the user nobody.
 */
export function chooseLauncher(needs: Needs): Launcher {
  const { uid, gid } = statSync(PROJECT_ROOT)
  const candidates: Launcher[] =
    process.getuid?.() !== 0
      ? [{ prefix: [] }]
      : [
          { prefix: NAMESPACE },
          ...(uid === 0 ? [] : [{ prefix: [], uid, gid }]),
          { prefix: [], uid: NOBODY, gid: NOBODY },
        ]
  for (const candidate of candidates) {
    if (process.getuid?.() === 0) chownSync(needs.directory, candidate.uid ?? 0, candidate.gid ?? 0)
    const mortal = { ...candidate, prefix: [...candidate.prefix, ...DIE_WITH_PARENT] }
    if (canUse(mortal, needs)) return mortal
    // setpriv is Linux's own, and a few small systems lack it.
    if (canUse(candidate, needs)) return candidate
  }
  throw new CannotStart(
    process.getuid?.() === 0
      ? `Postgres refuses to run as root, this system allows no user namespaces, and the user nobody cannot reach ${needs.program} and ${needs.directory}: run as an ordinary user, move this directory to where everyone may read it, or set DATABASE_URL.`
      : `The directory ${needs.directory} cannot be written or ${needs.program} cannot be run: mend their owner, or choose another directory with ONSHELF_DIRECTORY.`,
  )
}

/** Gives everything in the directory to the user that Postgres runs as. */
export function giveDirectory(launcher: Launcher, directory: string): void {
  if (process.getuid?.() !== 0) return
  execFileSync('chown', ['-R', `${launcher.uid ?? 0}:${launcher.gid ?? 0}`, directory])
}

function canUse({ prefix, uid, gid }: Launcher, { program, directory }: Needs): boolean {
  const [file = '', ...args] = [...prefix, 'sh', '-c', 'test -x "$0" && test -w "$1"', program, directory]
  return spawnSync(file, args, { uid, gid, stdio: 'ignore', cwd: '/' }).status === 0
}
