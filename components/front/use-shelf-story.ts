'use client'

import { useEffect, useState } from 'react'
import {
  moveShelf,
  moveWords,
  type ShelfMove,
  scriptedMove,
  shelfStart,
} from '@/components/front/shelf-story'

const beatMs = 2600

/** The shelf of the front page. It moves by itself until somebody touches it or asks it to stop. */
export function useShelfStory() {
  const [state, setState] = useState(shelfStart)
  const [said, setSaid] = useState('Press a button on any screen: the others follow.')
  const [isPlaying, setPlaying] = useState(false)
  const [beat, setBeat] = useState(0)

  useEffect(() => {
    setPlaying(!window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  }, [])

  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      const move = scriptedMove(state, beat)
      setState(moveShelf(state, move))
      setSaid(moveWords[move])
      setBeat(beat + 1)
    }, beatMs)
    return () => clearTimeout(timer)
  }, [isPlaying, state, beat])

  function play(move: ShelfMove) {
    setPlaying(false)
    setState((current) => moveShelf(current, move))
    setSaid(moveWords[move])
  }

  return { state, said, isPlaying, setPlaying, play }
}
