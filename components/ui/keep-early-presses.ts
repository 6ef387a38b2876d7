/**
 * A page is seen before its code runs, a second earlier on a slow phone, and React forgets what is pressed meanwhile: a button
 * does nothing, and a form is sent by the browser, its fields in the address. This runs before anything is drawn. It keeps the
 * last press on whatever carries `data-awaits-code`, lets it pulse, and repeats the press once its code says that it is ready.
 */
export const KEEP_EARLY_PRESSES = `(() => {
  const ready = new WeakSet()
  let kept = null
  let pulse = null
  const keep = (event) => {
    const target = event.target instanceof Element && event.target.closest('[data-awaits-code]')
    if (!target || ready.has(target)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    kept = target
    pulse?.cancel()
    pulse = target.animate({ opacity: [1, 0.5] }, { duration: 500, direction: 'alternate', iterations: Infinity })
  }
  addEventListener('click', keep, true)
  addEventListener('submit', keep, true)
  window.onshelfReady = (target) => {
    ready.add(target)
    if (kept !== target) return
    kept = null
    pulse.cancel()
    setTimeout(() => target instanceof HTMLFormElement ? target.requestSubmit() : target.click())
  }
})()`
