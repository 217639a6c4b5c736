import { countAskedAgain } from '#db/queries/asked-again.ts'
import { countUndecidedScopes } from '#db/queries/contested-scopes.ts'
import type { MembershipRole } from '#db/schema.ts'
import { may } from './auth/authorize.ts'
import { db } from './db.server.ts'

/** How many contested scopes of a wave await a decision, and how many are asked again; `null` for those who see no answers. */
export async function countScopesWaiting(
  role: MembershipRole,
  waveId: string,
): Promise<{ undecided: number; askedAgain: number } | null> {
  if (!may(role, 'review:read')) return null
  return {
    undecided: await countUndecidedScopes(db, waveId),
    askedAgain: await countAskedAgain(db, waveId),
  }
}
