import { z } from 'zod'
import { flagLevels, type FlagName } from '#analysis/flags/flag.ts'
import { findPracticeName } from '#db/queries/results.ts'
import { reviewSubject } from '#db/queries/reviews.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import type { StudyHead } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { addressOf, defaultChoices } from '#app/report/choices.ts'
import type { PracticeProfile } from '#app/report/for-pages/practice-profile.server.ts'
import { readChoices } from '#app/report/read-choices.ts'
import { isSealed } from './results-seal.server.ts'
import { isId } from '#app/waves/wave-head.server.ts'

/** What an address must say to name a flag. */
const Place = z.object({
  flag: z.enum(Object.keys(flagLevels) as [FlagName, ...FlagName[]]),
  scope: z.coerce.number().int().min(1).max(100_000),
  response: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
  element: z
    .string()
    .regex(/^e\d\d$/)
    .optional(),
})

/**
 * The flag that an address names, the choices that its figures stand on, and the page to go back to, below the results: the
 * practice's profile, or while results are sealed, when nothing is chosen, the list of flags.
 *
 * @throws Response 404 for a practice of another study, or an address that names no flag.
 */
export async function findFlagPlace(
  request: Request,
  study: Pick<StudyHead, 'id' | 'purpose'>,
  waveId: string,
  practiceId: string | undefined,
) {
  const { searchParams } = new URL(request.url)
  const place = Place.safeParse(Object.fromEntries(searchParams))
  const practice = isId(practiceId) && (await findPracticeName(db, study.id, practiceId))
  if (!place.success || !practice) throw notFound()
  const { flag, scope: scopeVersion, response, element } = place.data
  const about = { flag, practice: practice.id, scopeVersion, response, element }
  const sealed = await isSealed(study, waveId)
  const choices = sealed ? defaultChoices : readChoices(searchParams)
  const chosen = addressOf(choices)
  const back = sealed ? `flags?flag=${flag}` : `${practice.id}${chosen && `?${chosen}`}`
  return { place: place.data, about, practice, sealed, choices, back }
}

/** The flag of this kind that the analysis raised; `undefined` when it raised none. */
export function raisedFlag(analysed: Analysed, about: Parameters<typeof reviewSubject>[0]) {
  const subject = reviewSubject(about)
  return analysed.flatMap(({ flags }) => flags).find((flag) => reviewSubject(flag) === subject)
}

/** In both languages; `null` for a flag that is not about an element. */
export async function nameOfElement(questionnaireId: string, element: string | undefined) {
  const questionnaire = element && (await findQuestionnaire(db, questionnaireId))
  return (questionnaire && elementsOf(questionnaire).find(({ id }) => id === element)?.name) || null
}

type Analysed = NonNullable<PracticeProfile['analysed']>
