import { useEffect } from 'react'
import { hasUnsaved } from './unsaved.ts'

/**
 * The browser asks before the page is left with something in its forms that is not saved.
 *
 * @param isRefused what a form holds that was refused stands in it as if it were its own.
 */
export function useWarnOfUnsaved(isRefused: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isRefused || hasUnsaved(document)) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isRefused])
}
