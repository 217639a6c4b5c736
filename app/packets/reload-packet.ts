import { useEffect } from 'react'
import type { loadPacketPage } from './packet-page.server.ts'
import { whyUnanswered, type WhyUnanswered } from './send-packet-form.ts'

/** What the page of a packet shows. */
export type LoadedPacket = Awaited<ReturnType<typeof loadPacketPage>> & {
  /** Why it is not what stands now. */
  readonly notReloaded?: WhyUnanswered
}

let shown: { readonly path: string; readonly loaded: LoadedPacket } | undefined

/** Remembers what the page shows, for as long as it is open. */
export function useShownPacket(loaded: LoadedPacket): void {
  useEffect(() => {
    shown = { path: location.pathname, loaded }
  }, [loaded])
}

/**
 * Asks for a packet anew, as is done once one of its forms is saved. Where that fails the page stays as it is, with what was
 * typed in its other forms: a page for a fault, or one to sign in on, would take its place.
 */
export async function reloadPacket(
  request: Request,
  load: () => Promise<LoadedPacket>,
): Promise<LoadedPacket> {
  try {
    return await load()
  } catch (thrown) {
    const { pathname, searchParams } = new URL(request.url)
    if (shown?.path !== pathname) throw thrown
    return { ...shown.loaded, done: searchParams.get('done'), notReloaded: whyUnanswered(thrown) }
  }
}
