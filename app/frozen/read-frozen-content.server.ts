import type { Kysely } from 'kysely'
import { missingCodes, type RatingTable } from '#analysis/ratings.ts'
import { turned } from '#analysis/scores.ts'
import { defaultChoices } from '#app/report/choices.ts'
import type { Progress } from '#app/report/computations.ts'
import { computedByNow } from '#app/report/computed-by.ts'
import { readRatings, readWaveInput } from '#app/report/wave-input.server.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { listSuperseded } from '#db/queries/asked-again.ts'
import { listScopeCards } from '#db/queries/frozen-sets.ts'
import { listStandingConsents } from '#db/queries/interview-consents.ts'
import { listReviews, standingReviews } from '#db/queries/reviews.ts'
import { listVersionDecisions, standingVersionDecisions } from '#db/queries/version-decisions.ts'
import type { Database, Purpose } from '#db/schema.ts'
import { questionnaireDigest } from '#survey/digest.ts'
import type { FrozenConsent, FrozenContent, FrozenResponse } from './frozen-content.ts'

/** The wave whose data are to be frozen. */
export interface WaveToFreeze {
  readonly id: string
  readonly title: string
  readonly purpose: Purpose
  readonly questionnaire: string
  readonly closedAt: string
}

/**
 * What would be frozen of a wave now.
 *
 * @throws Error when the wave names a questionnaire that was never published.
 */
export async function readFrozenContent(
  db: Kysely<Database>,
  { id, title, purpose, questionnaire, closedAt }: WaveToFreeze,
  onProgress: (progress: Progress) => void = () => {},
): Promise<FrozenContent> {
  const input = await readWaveInput(db, { id, questionnaire, choices: defaultChoices })
  const published = await findQuestionnaire(db, questionnaire)
  if (!published) throw new Error(`questionnaire ${questionnaire} is not published`)
  const table = await readRatings(db, input, onProgress)
  const asked = new Map(input.asked.map((practice) => [practice.id, practice]))
  const used = new Set(table.responses.map(({ practice, scopeVersion }) => `${practice} ${scopeVersion}`))
  const cards = await listScopeCards(
    db,
    input.practices.map(({ practice }) => practice),
  )
  const consents = await standingConsents(
    db,
    input.practices.map(({ practice }) => practice),
  )
  const reviews = [...standingReviews(await listReviews(db, id)).values()]
  const versions = [...standingVersionDecisions(await listVersionDecisions(db, id)).values()]
  return {
    wave: { id, title, purpose, closedAt, otherVersion: input.otherVersion },
    scoring: {
      questionnaire,
      questionnaireDigest: questionnaireDigest(published),
      key: input.key,
      ...computedByNow,
    },
    practices: input.practices.map((practice) => {
      const { code, name, sortKey, asked: informants, submitted } = asked.get(practice.practice)!
      const consent = consents.get(practice.practice) ?? null
      return { ...practice, code, name, sortKey, asked: informants, submitted, consent }
    }),
    scopes: cards.filter(({ practice, version }) => used.has(`${practice} ${version}`)),
    responses: frozenResponses(table),
    decisions: {
      leftOut: byText(
        reviews.flatMap(({ state, responseId, reason, by, at }) =>
          state === 'left_out' && responseId ? [{ response: responseId, reason, by, at }] : [],
        ),
        ({ response }) => response,
      ),
      setAside: byText(
        reviews.flatMap(({ state, subject, reason, by, at }) =>
          state === 'set_aside' ? [{ subject, reason, by, at }] : [],
        ),
        ({ subject }) => subject,
      ),
      versions: byText(
        versions.map(({ practiceId, decision, versions: about, only, reason, by, at }) => ({
          practice: practiceId,
          decision,
          versions: about,
          only,
          reason,
          by,
          at,
        })),
        ({ practice }) => practice,
      ),
      superseded: (await listSuperseded(db, id)).map(({ response }) => response).sort(),
    },
  }
}

/** Without how it was said, which is text. */
async function standingConsents(db: Kysely<Database>, practiceIds: readonly string[]) {
  const standing = await listStandingConsents(db, practiceIds)
  return new Map(
    standing.map(({ practiceId, answer, saidBy, by, at }): [string, FrozenConsent] => [
      practiceId,
      { answer, saidBy, by, at },
    ]),
  )
}

function frozenResponses(table: RatingTable): FrozenResponse[] {
  const { key, responses, items, cells, reversed } = table
  return responses.map((response, row) => ({
    ...response,
    answers: items.map((_, column) => {
      const cell = cells[row * items.length + column]!
      return reversed.has(column) && !isMissing(cell) ? turned(cell, key.minimum, key.maximum) : cell
    }),
  }))
}

const missing: ReadonlySet<number> = new Set(Object.values(missingCodes))
const isMissing = (cell: number) => missing.has(cell)

function byText<Row>(rows: readonly Row[], textOf: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1))
}
