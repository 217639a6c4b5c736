/** `waiting` is seen only: after every change it would be too much to hear. */
export type StatusKind = 'saved' | 'waiting' | 'told' | 'trouble'

export type SayStatus = (text: string, kind: StatusKind, way?: { label: string; to: string }) => void

/**
 * The one live region of the page: says a thing once, when it becomes true, and can show the way to it. That everything
 * is saved is spoken once a minute at most, since its words tell the minute.
 *
 * @param follow goes to where a way leads; false leaves it to the browser.
 */
export function statusLine(place: HTMLElement, follow: (to: string) => boolean): SayStatus {
  let said = ''
  let heard = ''
  return (text, kind, way) => {
    if (said === text) return
    said = text
    const isSpoken = kind !== 'waiting' && !(kind === 'saved' && heard === text)
    if (isSpoken) heard = text
    place.setAttribute('aria-live', isSpoken ? 'polite' : 'off')
    place.textContent = text
    place.dataset.kind = kind
    if (!way) return
    const link = document.createElement('a')
    link.href = `#${way.to}`
    link.textContent = way.label
    link.addEventListener('click', (event) => {
      if (follow(way.to)) event.preventDefault()
    })
    place.append(' ', link)
  }
}
