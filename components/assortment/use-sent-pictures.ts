import { useCallback, useEffect, useRef, useState } from 'react'
import { sendPicture } from '@/components/assortment/send-picture'

/** A file on its way; it is shown from the moment it was chosen. */
export interface SentPicture {
  url: string
  fileName: string
  hasArrived: boolean
}

/** Sends files one after the other. They stay in sight until `clear`, so that they do not vanish while the product takes them up. */
export function useSentPictures(retailerId: string) {
  const [sent, setSent] = useState<readonly SentPicture[]>([])
  const urls = useRef<string[]>([])
  const clear = useCallback(() => {
    for (const url of urls.current) URL.revokeObjectURL(url)
    urls.current = []
    setSent([])
  }, [])
  useEffect(() => clear, [clear])
  return {
    sent,
    clear,
    /** The names of those that arrived, and why the last of the others did not. */
    send: async (files: readonly File[]): Promise<{ names: string[]; problem: string | null }> => {
      const shown = files.map((file) => ({
        url: URL.createObjectURL(file),
        fileName: file.name,
        hasArrived: false,
      }))
      urls.current.push(...shown.map(({ url }) => url))
      setSent(shown)
      const names: string[] = []
      let problem: string | null = null
      for (const [index, file] of files.entries()) {
        try {
          names.push(await sendPicture(file, retailerId))
          setSent((all) => all.map((each, at) => (at === index ? { ...each, hasArrived: true } : each)))
        } catch (error) {
          problem = (error as Error).message
          const { url } = shown[index] ?? {}
          setSent((all) => all.map((each) => (each.url === url ? { ...each, url: '' } : each)))
        }
      }
      return { names, problem }
    },
  }
}
