/**
 * The versions of Node that this project supports: those that get security fixes and that its packages run on, with the oldest minor of
 * each. A major leaves this list when its support ends (https://github.com/nodejs/release), in package.json's `engines` too.
 */
const SUPPORTED = { 22: 18, 24: 0, 26: 0 }

/** On an older or an odd one the product may still start, from this version on; nobody mends its holes. */
const OLDEST = [20, 19]

/** @param {string} version as in `process.versions.node` */
export function isSupported(version) {
  const [major, minor] = parse(version)
  return major in SUPPORTED && minor >= SUPPORTED[major]
}

/** @param {string} version as in `process.versions.node` */
export function canStart(version) {
  const [major, minor] = parse(version)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

export function describeSupported() {
  const names = Object.entries(SUPPORTED).map(([major, minor]) => (minor > 0 ? `${major}.${minor}` : major))
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`
}

function parse(version) {
  return version.split('.').map(Number)
}
