import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { patience } from '#app/report/patience.ts'

/** Loads the page's data again from time to time while `isComputing`, unless the page is in the background. */
export function useRefreshWhile(isComputing: boolean): void {
  const { revalidate, state } = useRevalidator()
  const isIdle = state === 'idle'
  useEffect(() => {
    if (!isComputing || !isIdle) return
    let timer = setTimeout(look, patience.lookMs)
    return () => clearTimeout(timer)

    // one look at a time: a second one would break off the first
    function look() {
      if (document.visibilityState === 'visible') revalidate()
      else timer = setTimeout(look, patience.lookMs)
    }
  }, [isComputing, isIdle, revalidate])
}
