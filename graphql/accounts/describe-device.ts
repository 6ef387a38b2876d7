import Bowser from 'bowser'

const LENGTH_MAX = 60

/** The browser and the device in words, from what the browser says of itself: `Safari on iPhone`. Null where it says nothing. */
export function describeDevice(userAgent: string | null): string | null {
  if (!userAgent) return null
  const { browser, os, platform } = Bowser.parse(userAgent)
  const where = platform.model && platform.vendor === 'Apple' ? platform.model : os.name
  const words = browser.name && where ? `${browser.name} on ${where}` : browser.name || where
  // A program names itself first: `curl/8.5.0`.
  return (words || (userAgent.split(/[/ ]/, 1)[0] ?? '')).slice(0, LENGTH_MAX) || null
}
