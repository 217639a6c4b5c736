import type { Autosave } from './autosave.ts'

/**
 * Saves before a page of ours is left by a link and when the page is hidden; the browser asks before it leaves with
 * something that could not be saved.
 *
 * @returns ends it.
 */
export function saveOnLeave({ hasUnsaved, flush }: Pick<Autosave, 'hasUnsaved' | 'flush'>): () => void {
  const followLink = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a[href]')
    if (!(link instanceof HTMLAnchorElement) || link.target || event.button !== 0 || !hasUnsaved()) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (link.origin !== location.origin || (link.pathname === location.pathname && link.hash !== '')) return
    event.preventDefault()
    void flush().then(() => location.assign(link.href))
  }
  const hide = () => {
    if (hasUnsaved()) void flush()
  }
  const warn = (event: BeforeUnloadEvent) => {
    if (hasUnsaved()) event.preventDefault()
  }
  document.addEventListener('click', followLink)
  document.addEventListener('visibilitychange', hide)
  addEventListener('pagehide', hide)
  addEventListener('online', hide)
  addEventListener('beforeunload', warn)
  return () => {
    document.removeEventListener('click', followLink)
    document.removeEventListener('visibilitychange', hide)
    removeEventListener('pagehide', hide)
    removeEventListener('online', hide)
    removeEventListener('beforeunload', warn)
  }
}
