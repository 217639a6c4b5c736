import { z } from 'zod'
import { db } from '#app/db.server.ts'
import { pageOf } from '#app/page-of.ts'
import { foldDanish } from '#db/practice-keys.ts'
import { listAskedPractices } from '#db/queries/asked-practices.ts'
import { listStandingConsents, type InterviewConsent } from '#db/queries/interview-consents.ts'
import { listPractices } from '#db/queries/practice-list.ts'
import { interviewAnswers } from '#db/schema/interview-consents.ts'
import type { InterviewAnswer } from '#db/schema.ts'

/** A practice, and what it says now; `null` when nothing was registered. */
export interface ConsentLine {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly consent: InterviewConsent | null
}

export type ConsentCounts = Readonly<Record<InterviewAnswer, number>>

/** What is shown of the list. */
export interface ConsentView {
  readonly wave: string
  readonly state: InterviewAnswer | ''
  readonly search: string
  readonly page: string | null
}

/** So many rows have fewer fields than a form may have. */
export const consentsPerPage = 100

const Search = z.string().max(120).catch('')

export function readConsentView(query: URLSearchParams): ConsentView {
  return {
    wave: query.get('wave') ?? '',
    state: z.enum(interviewAnswers).safeParse(query.get('state')).data ?? '',
    search: Search.parse(query.get('search') ?? ''),
    page: query.get('page'),
  }
}

/** The practices of a study that go on with what they say, those of a wave where it names one of `waves`. */
export async function consentList(
  studyId: string,
  { wave, state, search, page }: ConsentView,
  waves: readonly { readonly id: string }[],
) {
  const all = await consentLines(studyId)
  const isOfStudy = waves.some(({ id }) => id === wave)
  const asked = isOfStudy ? new Set((await listAskedPractices(db, wave)).map(({ id }) => id)) : null
  const among = asked ? all.filter(({ id }) => asked.has(id)) : all
  const words = foldDanish(search).split(/\s+/).filter(Boolean)
  const found = among.filter(({ code, name, consent }) => {
    const text = foldDanish(`${code} ${name}`)
    return (state === '' || answerOf(consent) === state) && words.every((word) => text.includes(word))
  })
  const { rows, ...place } = pageOf(found, page, consentsPerPage)
  return { lines: rows, place, counts: countsOf(among) }
}

/** Every practice of a study that goes on, by name, with what it says. */
export async function consentLines(studyId: string): Promise<ConsentLine[]> {
  const practices = await listPractices(
    db,
    { studyId },
    { sort: 'name', descending: false, limit: 100_000, offset: 0 },
  )
  const ids = practices.map(({ id }) => id)
  const standing = new Map((await listStandingConsents(db, ids)).map((one) => [one.practiceId, one]))
  return practices.map(({ id, code, name }) => ({ id, code, name, consent: standing.get(id) ?? null }))
}

function answerOf(consent: InterviewConsent | null): InterviewAnswer {
  return consent?.answer ?? 'not_asked'
}

function countsOf(lines: readonly ConsentLine[]): ConsentCounts {
  const counts = { yes: 0, no: 0, withdrawn: 0, not_asked: 0 }
  for (const { consent } of lines) counts[answerOf(consent)] += 1
  return counts
}
