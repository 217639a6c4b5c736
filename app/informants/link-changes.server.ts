import { z } from 'zod'
import type { FieldDeed } from '#db/queries/assignments.ts'
import { updateLinks, updateWithdrawn } from '#db/queries/hand-outs.ts'
import { listSelected } from './assignment-selection.server.ts'
import { db } from '#app/db.server.ts'
import { linkDigest } from './informant-changes.server.ts'
import { isLost } from './link-list.server.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'

/** What the page of links can be asked to do. */
export const LinkIntent = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('show') }),
  z.strictObject({ intent: z.literal('renew_lost') }),
  z.strictObject({
    intent: z.enum(['renew', 'withdraw', 'restore']),
    assignment: z.string().regex(/^[\w-]{1,64}$/),
  }),
])

/** How many links a wave has, and how many of them were issued with another secret. */
export async function countLinks(waveId: string) {
  const all = await listSelected(waveId, everything, false)
  return { count: all.length, lost: lostAmong(all).length }
}

/**
 * Renews, withdraws or restores one link, or renews all that are lost.
 *
 * @returns what has been done, or why not, as the page says it.
 */
export async function changeLinks(
  deed: FieldDeed,
  change: Exclude<z.infer<typeof LinkIntent>, { intent: 'show' }>,
): Promise<string> {
  if (change.intent === 'renew_lost') {
    const lost = lostAmong(await listSelected(deed.waveId, everything, false))
    await updateLinks(db, deed, lost, linkDigest)
    return 'renew'
  }
  const { intent, assignment } = change
  if (intent === 'renew') {
    return (await updateLinks(db, deed, [assignment], linkDigest)) > 0 ? intent : 'unchanged'
  }
  const withdrawal = { assignmentId: assignment, withdrawn: intent === 'withdraw' }
  const changed = await updateWithdrawn(db, deed, withdrawal, scopeGate)
  return changed === true ? intent : changed || 'unchanged'
}

const everything = { search: '', role: '', state: '', practice: '' } as const

function lostAmong(links: Awaited<ReturnType<typeof listSelected>>): string[] {
  return links.filter((row) => row.state !== 'withdrawn' && isLost(row)).map(({ id }) => id)
}
