/**
 * The one live region of the page: says a thing once, when it becomes true, and can show the way to it.
 *
 * @param follow goes to where a way leads; false leaves it to the browser.
 */
export function statusLine(place: HTMLElement, follow: (to: string) => boolean) {
  let said = ''
  return (text: string, kind: 'saved' | 'waiting' | 'trouble', way?: { label: string; to: string }) => {
    if (said === text) return
    said = text
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
