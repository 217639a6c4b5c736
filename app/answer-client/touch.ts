import { isChanged } from './fields.ts'

/**
 * Notices whether a person has done anything on the page.
 *
 * @returns a question to ask later; what happened before this script ran shows in scroll, focus and changed controls.
 */
export function watchTouch(form: HTMLFormElement): () => boolean {
  let touched = false
  const kinds = ['pointerdown', 'keydown', 'input', 'change', 'focusin', 'wheel', 'touchstart', 'scroll']
  const note = () => {
    touched = true
    for (const kind of kinds) removeEventListener(kind, note, true)
  }
  for (const kind of kinds) addEventListener(kind, note, { capture: true, passive: true })
  return () =>
    touched ||
    scrollY > 0 ||
    (document.activeElement !== null && document.activeElement !== document.body) ||
    [...form.elements].some(isChanged)
}
