import { useEffect } from 'react'

type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What was typed before React took the page over: it sets text areas back to what the server sent. */
const typed = new Map<Written, string>()

function note({ target }: Pick<Event, 'target'>): void {
  const isWritten =
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'hidden'].includes(target.type))
  if (isWritten) typed.set(target, target.value)
}

/** From now on every input is noted, and so is what has been typed already. */
export function noteTyped(): void {
  for (const area of document.querySelectorAll('textarea')) {
    if (area.value !== area.defaultValue) note({ target: area })
  }
  document.addEventListener('input', note, true)
}

/** Puts back what was typed, once the page is taken over, and tells the page of it as of any input. */
export function TypedMeanwhile() {
  useEffect(() => {
    document.removeEventListener('input', note, true)
    for (const [control, value] of typed) {
      if (control.isConnected && control.value !== value) {
        control.value = value
        control.dispatchEvent(new Event('input', { bubbles: true }))
      }
    }
    typed.clear()
  }, [])
  return null
}
