import type { Kysely } from 'kysely'
import { preparedRelease } from '#app/release/prepared-release.ts'
import { chosenInput } from '#app/report/chosen-input.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { readRatings, readWaveInput } from '#app/report/wave-input.server.ts'
import { insertRelease } from '#db/queries/releases.ts'
import type { Database } from '#db/schema.ts'

/** Releases the figures of a closed wave to readers, as its lead does who has looked at what they will see. */
export async function releaseMapping(
  db: Kysely<Database>,
  wave: { studyId: string; waveId: string; questionnaire: string; minimum: number; by: string; at: string },
): Promise<void> {
  const input = await readWaveInput(db, {
    id: wave.waveId,
    questionnaire: wave.questionnaire,
    choices: defaultChoices,
  })
  const table = await readRatings(db, input, () => {})
  const chosen = chosenInput({ practices: input.practices, table }, defaultChoices, input.decided)
  const { figures, basis } = preparedRelease(chosen, { minimum: wave.minimum, first: null }, input.scoring)
  const { studyId, waveId, by, at } = wave
  const outcome = await insertRelease(db, { studyId, waveId, after: 0, note, figures, basis, by, at })
  if (outcome !== 'released') throw new Error(`the mapping cannot be released: ${outcome}`)
}

const note = 'Til følgegruppen, forud for mødet om, hvilke praksisser vi skal interviewe.'
