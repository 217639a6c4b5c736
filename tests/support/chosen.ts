import type { Kysely } from 'kysely'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PacketSheet } from '#app/components/packets/packet-sheet.tsx'
import { loadPackets } from '#app/packets/packets.server.ts'
import { insertDecision } from '#db/queries/decide-practices.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { findStandingRule } from '#db/queries/selection-rules.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { then } from './fixtures.ts'

/** A practice is chosen for interview, on the newest frozen set and rule of its wave. */
export async function chooseExample(
  db: Kysely<Database>,
  deed: { readonly studyId: string; readonly waveId: string; readonly by: string },
  practiceId: string,
): Promise<void> {
  const [set] = await listFrozenSets(db, deed.waveId)
  const rule = await findStandingRule(db, deed.waveId)
  const seen = { k: 1, ranked: 1, candidates: [], missing: [], proposal: null }
  await insertDecision(db, {
    ...deed,
    at: then,
    kind: 'choice',
    reasonCode: 'other',
    reason: 'Står sikkert',
    list: { setId: set!.id, ruleId: rule!.id, digest: 'f00d', analysisVersion: 1, listVersion: 1 },
    entries: [{ practiceId, outcome: 'chosen', after: 0, seen }],
  })
}

/** Its packet, and the same as it is printed. */
export async function packetOf(waveId: string, practiceId: string) {
  const [packet] = await loadPackets({ id: waveId, questionnaire: promisingPractice1.id }, [practiceId])
  const of = { name: 'Havnen', code: 'P1', minimumGroup: 5, path: '', level: 2 } as const
  return {
    packet: packet!,
    paper: renderToStaticMarkup(createElement(PacketSheet, { packet: packet!, ...of })),
  }
}
