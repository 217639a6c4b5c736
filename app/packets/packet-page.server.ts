import type { Params } from '@remix-run/react'
import { may, type Verb } from '#app/auth/authorize.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { answersForm } from '#app/http/form.ts'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'
import { findPracticeName } from '#db/queries/results.ts'
import { minimumGroupOf } from './minimum-group.server.ts'
import { loadPackets } from './packets.server.ts'

/**
 * Lets a member through to the packet of one practice.
 *
 * @throws Response as `authorizeShortlist` does, and 404 for a practice of another study.
 */
export async function authorizePacket(request: Request, verb: Verb, params: Params) {
  const found = await authorizeShortlist(request, verb, params)
  if (!isId(params.practiceId)) throw notFound()
  const practice = await findPracticeName(db, found.study.id, params.practiceId)
  if (!practice) throw notFound()
  return { ...found, practice }
}

/** Everything that the page of one packet shows, on screen and on paper. */
export async function loadPacketPage(
  request: Request,
  { member, study, wave, practice }: Awaited<ReturnType<typeof authorizePacket>>,
) {
  const [packet] = await loadPackets(wave, [practice.id])
  const { figures } = packet!
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    practice: figures ? { id: practice.id, code: figures.code, name: figures.name } : practice,
    packet: packet!,
    minimumGroup: await minimumGroupOf(study.id),
    accountId: member.accountId,
    mayWrite: may(study.role, 'decision:write'),
    answersForm: answersForm(request),
    done: new URL(request.url).searchParams.get('done'),
  }
}
