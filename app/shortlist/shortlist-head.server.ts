import type { Params } from '@remix-run/react'
import type { Verb } from '#app/auth/authorize.ts'
import { notFound } from '#app/http/errors.ts'
import { mayRank } from '#app/report/ranking.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'

/**
 * Lets a member through to a page between a rule and interviews. Where practices are not put in order there are none.
 *
 * @throws Response as `authorizeWave` does.
 */
export async function authorizeShortlist(request: Request, verb: Verb, params: Params) {
  const found = await authorizeWave(request, verb, params)
  if (!mayRank(found.study.purpose)) throw notFound()
  return found
}
