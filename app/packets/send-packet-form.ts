import { isRouteErrorResponse } from '@remix-run/react'
import type { RejectedPacket } from './packet-action.server.ts'

/**
 * Sends a form of a packet from the page that it stands on. Whatever keeps it from being saved, the page stays with everything
 * that was typed: a page for a fault, or one to sign in on, would take its place.
 *
 * @param send throws a redirect once the form is saved.
 * @throws Response that redirect, when it leads back to the page.
 */
export async function sendPacketForm(request: Request, send: () => Promise<unknown>) {
  const form = await request.clone().formData()
  try {
    return await send()
  } catch (thrown) {
    const to = thrown instanceof Response ? thrown.headers.get('Location') : null
    const { origin, pathname } = new URL(request.url)
    if (to !== null && new URL(to, origin).pathname === pathname) throw thrown
    const values = Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name).join(',')]))
    const rejected: RejectedPacket = {
      values,
      invalid: undefined,
      refusal: whyUnanswered(thrown),
      theirs: [],
      newest: null,
    }
    // with a status that keeps the page from asking for its data again
    return Response.json(rejected, { status: 503 })
  }
}

export type WhyUnanswered = 'signed_out' | 'forbidden' | 'unanswered'

/** Why the server did not give what it was asked for. */
export function whyUnanswered(thrown: unknown): WhyUnanswered {
  if (thrown instanceof Response && thrown.headers.has('Location')) return 'signed_out'
  return isRouteErrorResponse(thrown) && thrown.status < 500 ? 'forbidden' : 'unanswered'
}
