import { countAskedAgain } from '#db/queries/asked-again.ts'
import { countUndecidedScopes } from '#db/queries/contested-scopes.ts'
import type { MembershipRole } from '#db/schema.ts'
import { may } from '#app/auth/authorize.ts'
import { db } from '#app/db.server.ts'
import { readWhileUnchanged } from '#app/report/read-while-unchanged.ts'

interface ScopesWaiting {
  readonly undecided: number
  readonly askedAgain: number
}

/** Such a count looks at every answer of the wave, in the thread that answers requests. */
const counted = readWhileUnchanged<ScopesWaiting>(db, 100)

/** How many contested scopes of a wave await a decision, and how many are asked again; `null` for those who see no answers. */
export async function countScopesWaiting(
  role: MembershipRole,
  waveId: string,
): Promise<ScopesWaiting | null> {
  if (!may(role, 'review:read')) return null
  return counted(waveId, async () => ({
    undecided: await countUndecidedScopes(db, waveId),
    askedAgain: await countAskedAgain(db, waveId),
  }))
}
