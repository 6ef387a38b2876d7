'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { type Theme, useViewer } from '@/components/ui/viewer-context'

const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const words: Record<Theme, string> = { system: 'as the device', light: 'light', dark: 'dark' }
const icons: Record<Theme, typeof Sun> = { system: Monitor, light: Sun, dark: Moon }

/** Light, dark, or as the device. Kept in a cookie, so that the server draws the right one at once. */
export function ThemeSwitch({ className }: { className?: string }) {
  const [theme, setTheme] = useState(useViewer().theme)
  const Icon = icons[theme]
  return (
    <IconButton
      label={`Theme: ${words[theme]}. Change to ${words[next[theme]]}`}
      icon={<Icon aria-hidden />}
      className={className}
      onClick={() => {
        const chosen = next[theme]
        if (chosen === 'system') delete document.documentElement.dataset.theme
        else document.documentElement.dataset.theme = chosen
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
        document.cookie = `theme=${chosen}; path=/; max-age=31536000; samesite=lax`
        setTheme(chosen)
      }}
    />
  )
}
