import type { Params } from '@remix-run/react'
import { z } from 'zod'
import { listCopiedScopes, listScopeVersions } from '#db/queries/scope-versions.ts'
import { profileShapes } from '#app/components/shape-link.tsx'
import { db } from '#app/db.server.ts'
import { listFollowStates } from '#app/scopes/follow-states.server.ts'
import { loadPracticePage } from '#app/practices/practice-page.server.ts'
import { loadPracticeProfile } from '#app/report/for-pages/practice-profile.server.ts'
import { findVersionState } from '#app/scopes/version-states.server.ts'

const Shape = z.enum(profileShapes).catch('lanes')

/**
 * The profile of a practice in a wave, as chosen in the address.
 *
 * @throws Response as `loadPracticePage` does.
 */
export async function loadProfilePage(request: Request, params: Params) {
  const { page, wave } = await loadPracticePage(request, params)
  const { practice, choices, ranks } = page
  return {
    ...page,
    scopes: await listScopeVersions(db, practice.id),
    copies: await listCopiedScopes(db, practice.id),
    followStates: await listFollowStates(db, page.study.id, wave.id),
    shape: Shape.parse(new URL(request.url).searchParams.get('shape')),
    ...(await loadPracticeProfile({ ...wave, choices }, practice.id, ranks)),
    versionState: await findVersionState(page.study, wave.id, practice.id),
  }
}

export type LoadedProfile = Awaited<ReturnType<typeof loadProfilePage>>
