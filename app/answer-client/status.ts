/** The one live region of the page: says a thing once, when it becomes true. */
export function statusLine(place: HTMLElement) {
  return (text: string, kind: 'saved' | 'waiting' | 'trouble') => {
    if (place.textContent === text) return
    place.textContent = text
    place.dataset.kind = kind
  }
}
