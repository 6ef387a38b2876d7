import { execFileSync, spawnSync } from 'node:child_process'
import { CannotStart } from '@/db/settings/cannot-start'

/**
 * How the Postgres programs are started, since they refuse to run as root.
 *
 * - `namespace`: root, mapped to an unprivileged user inside a user namespace; the files stay root's own.
 * - `nobody`: root where user namespaces are not allowed; the files belong to nobody.
 * - `direct`: an ordinary user.
 */
export interface Launcher {
  kind: 'namespace' | 'nobody' | 'direct'
  /** Put before the program's own command line. */
  prefix: readonly string[]
  uid?: number
  gid?: number
}

const NOBODY = 65534
const NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--']
/** Postgres shuts down cleanly when this process is killed; inside the namespace, since entering one resets it. */
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'INT']

/** @param readable files and directories that Postgres must be able to reach. */
export function chooseLauncher(readable: readonly string[]): Launcher {
  if (process.getuid?.() !== 0) {
    return { kind: 'direct', prefix: canRun([...DIE_WITH_PARENT, 'true']) ? DIE_WITH_PARENT : [] }
  }
  const namespaced = [...NAMESPACE, ...DIE_WITH_PARENT]
  if (canRun([...namespaced, 'true'])) return { kind: 'namespace', prefix: namespaced }
  if (canRun([...NAMESPACE, 'true'])) return { kind: 'namespace', prefix: NAMESPACE }

  const ids = { uid: NOBODY, gid: NOBODY }
  for (const path of readable) {
    if (!canRun(['test', '-r', path], ids)) {
      throw new CannotStart(
        `Postgres refuses to run as root, this system allows no user namespaces, and the user nobody cannot read ${path}: run as an ordinary user, move this directory to where everyone may read it, or set DATABASE_URL.`,
      )
    }
  }
  return { kind: 'nobody', prefix: canRun([...DIE_WITH_PARENT, 'true'], ids) ? DIE_WITH_PARENT : [], ...ids }
}

/** Gives the directory to the user that Postgres will run as. */
export function giveDirectory(launcher: Launcher, directory: string): void {
  const uid = launcher.uid ?? process.getuid?.()
  if (uid === undefined || process.getuid?.() !== 0) return
  execFileSync('chown', ['-R', `${uid}:${launcher.gid ?? process.getgid?.()}`, directory])
}

function canRun(command: readonly string[], ids: { uid?: number; gid?: number } = {}): boolean {
  const [file = '', ...args] = command
  return spawnSync(file, args, { ...ids, stdio: 'ignore' }).status === 0
}
