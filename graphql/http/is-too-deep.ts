/** A request is an object, its variables an object in it, and those are bounded further where they are used. */
const DEPTH_MAX = 32

const QUOTE = 34
const BACKSLASH = 92

/**
 * Whether JSON is nested deeper than any request: reading 100,000 brackets inside one another takes ten times as long as
 * reading as many beside one another, and nothing of ours could walk them. Looks at the brackets only, in one pass.
 */
export function isTooDeep(json: string): boolean {
  let depth = 0
  for (let at = 0; at < json.length; at += 1) {
    switch (json.charCodeAt(at)) {
      case QUOTE:
        at = findEndOfString(json, at)
        break
      case 91: // [
      case 123: // {
        depth += 1
        if (depth > DEPTH_MAX) return true
        break
      case 93: // ]
      case 125: // }
        depth -= 1
    }
  }
  return false
}

/** Where the string that starts at `start` ends; the end of the text where it does not. */
function findEndOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at !== -1; at = json.indexOf('"', at + 1)) {
    let before = at - 1
    while (json.charCodeAt(before) === BACKSLASH) before -= 1
    if ((at - before) % 2 === 1) return at
  }
  return json.length
}
