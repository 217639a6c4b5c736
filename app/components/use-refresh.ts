import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { patience } from '#app/report/patience.ts'

/** Loads the page's data again from time to time while `isComputing`, and nobody has it in the background. */
export function useRefreshWhile(isComputing: boolean): void {
  const { revalidate, state } = useRevalidator()
  const isIdle = state === 'idle'
  useEffect(() => {
    if (!isComputing || !isIdle) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate()
    }, patience.lookMs)
    return () => clearInterval(timer)
  }, [isComputing, isIdle, revalidate])
}
