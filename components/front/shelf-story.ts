/** One product on one shelf: what stands there, and how much of it is promised to customers. */
export type ShelfState = { onShelf: number; promised: number }
export type ShelfMove = 'buy' | 'receive' | 'pick'

export const shelfPlaces = 12
export const shelfStart: ShelfState = { onShelf: 7, promised: 1 }

export function available({ onShelf, promised }: ShelfState): number {
  return onShelf - promised
}

export function canMove(state: ShelfState, move: ShelfMove): boolean {
  if (move === 'buy') return available(state) > 0
  if (move === 'pick') return state.promised > 0
  return state.onShelf < shelfPlaces
}

/** The shelf after a move; a move that is not possible changes nothing. */
export function moveShelf(state: ShelfState, move: ShelfMove): ShelfState {
  if (!canMove(state, move)) return state
  if (move === 'buy') return { ...state, promised: state.promised + 1 }
  if (move === 'pick') return { onShelf: state.onShelf - 1, promised: state.promised - 1 }
  return { ...state, onShelf: Math.min(shelfPlaces, state.onShelf + 6) }
}

const script: ShelfMove[] = ['buy', 'pick', 'buy', 'buy', 'pick', 'receive', 'pick']

/** What happens by itself at a beat, as long as nobody touches the shelf: the next move that is possible. */
export function scriptedMove(state: ShelfState, beat: number): ShelfMove {
  const wanted = script[beat % script.length] ?? 'buy'
  if (canMove(state, wanted)) return wanted
  return (['receive', 'pick', 'buy'] as const).find((move) => canMove(state, move)) ?? wanted
}

export const moveWords: Record<ShelfMove, string> = {
  buy: 'A customer bought one. It is promised, so nobody else can buy it.',
  pick: 'The shopper took one from the shelf.',
  receive: 'The retailer received a delivery.',
}
