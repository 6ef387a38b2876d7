/** `open`; `ended`: who the page was drawn for is signed out, and is asked to sign in; `set_aside`: they closed that question and look at the page as it is. */
export type SessionState = 'open' | 'ended' | 'set_aside'

/** What a command meets whose viewer would not sign in: nothing of it was done. */
export class SignedOut extends Error {
  constructor() {
    super('You were signed out, and nothing was sent. Sign in, then try again.')
    this.name = 'SignedOut'
  }
}

/** Whether the one for whom a page was drawn is still signed in, for everything on the page. */
export interface PageSession {
  /** Opaque id of whom the page was drawn for; null for a guest, who cannot be signed out. */
  readonly viewerId: string | null
  read(): SessionState
  subscribe(notify: () => void): () => void
  /** Goes up whenever they come back. */
  era(): number
  /** The server said that they are signed out, to what was asked in this era: an answer that is late says nothing about now. */
  end(era: number): void
  /** They will not sign in now: commands that wait are given up, and what is read goes on waiting. */
  setAside(): void
  /** Asks them once more, after they set the question aside. */
  ask(): void
  /** They have signed in again: what waits is sent, and whoever listens with `onBack` is told. */
  goOn(): void
  onBack(listener: () => void): () => void
  /** The server said, or refused as if, what they may do has changed: whoever listens with `onSuspected` asks it. */
  suspect(): void
  onSuspected(listener: () => void): () => void
  /** Resolves once they are back, at once where they never left. A command asks them for it, and is given up where they will not. */
  whenOpen(who: 'command' | 'reader'): Promise<void>
}

export function createPageSession(viewerId: string | null): PageSession {
  let state: SessionState = 'open'
  let era = 0
  const listeners = new Set<() => void>()
  const backListeners = new Set<() => void>()
  const suspectListeners = new Set<() => void>()
  let waiting: { who: 'command' | 'reader'; resolve(): void; reject(error: Error): void }[] = []

  const put = (next: SessionState): void => {
    if (next === state) return
    state = next
    for (const notify of listeners) notify()
  }
  return {
    viewerId,
    read: () => state,
    subscribe: (notify) => {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    era: () => era,
    end: (asked) => {
      if (viewerId !== null && state === 'open' && asked === era) put('ended')
    },
    setAside: () => {
      if (state !== 'ended') return
      put('set_aside')
      const givenUp = waiting.filter(({ who }) => who === 'command')
      waiting = waiting.filter(({ who }) => who === 'reader')
      for (const { reject } of givenUp) reject(new SignedOut())
    },
    ask: () => {
      if (state === 'set_aside') put('ended')
    },
    goOn: () => {
      if (state === 'open') return
      era += 1
      put('open')
      const sent = waiting
      waiting = []
      for (const { resolve } of sent) resolve()
      for (const tell of backListeners) tell()
    },
    onBack: (listener) => {
      backListeners.add(listener)
      return () => backListeners.delete(listener)
    },
    suspect: () => {
      for (const tell of suspectListeners) tell()
    },
    onSuspected: (listener) => {
      suspectListeners.add(listener)
      return () => suspectListeners.delete(listener)
    },
    whenOpen: (who) => {
      if (state === 'open') return Promise.resolve()
      if (who === 'command') put('ended')
      return new Promise((resolve, reject) => waiting.push({ who, resolve, reject }))
    },
  }
}
