import { db } from '#app/db.server.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import { listAskedPractices, listRegisteredScopes } from '#db/queries/asked-practices.ts'
import { listStandingConsents } from '#db/queries/interview-consents.ts'
import { countPractices } from '#db/queries/studies.ts'
import { listWeightProfiles, type KeptWeightProfile } from '#db/queries/weight-profiles.ts'
import type { PracticeRow } from '#analysis/dataset.ts'
import { elementsOf, type Text } from '#survey/questionnaire.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { strataOf, type Stratum } from './strata.ts'
import type { RuleBounds } from './rule-limits.ts'
import { expectedSize, type RuleSize } from './rule-work.ts'

/** What a rule of a wave is written on: nothing of it is a result. */
export interface RuleGround {
  readonly bounds: RuleBounds
  readonly elements: readonly { readonly id: string; readonly name: Text }[]
  /** Ids of the elements of each category. */
  readonly categories: readonly (readonly string[])[]
  /** How many practices were asked about. */
  readonly practices: number
  /** How large the wave is, or will be when those of the study that nobody was asked about yet come too. */
  readonly size: RuleSize
  /** Of the practices how many have said yes to an interview. */
  readonly consenting: number
  readonly strata: readonly Stratum[]
  /** The same practices as they were registered. */
  readonly registered: readonly PracticeRow[]
  /** Every version of every weight profile of the study. */
  readonly profiles: readonly KeptWeightProfile[]
}

/** @throws Error when the wave names a questionnaire that was never published. */
export async function loadRuleGround(
  studyId: string,
  wave: { readonly id: string; readonly questionnaire: string },
): Promise<RuleGround> {
  const questionnaire = await findQuestionnaire(db, wave.questionnaire)
  if (!questionnaire) throw new Error(`questionnaire ${wave.questionnaire} is not published`)
  const [ofStudy, asked, registered, profiles] = await Promise.all([
    countPractices(db, studyId),
    listAskedPractices(db, wave.id),
    listRegisteredScopes(db, wave.id),
    listWeightProfiles(db, studyId),
  ])
  const consents = await listStandingConsents(
    db,
    asked.map(({ id }) => id),
  )
  const { minimum, maximum } = scoringKey(questionnaire)
  const elements = elementsOf(questionnaire).map(({ id, name }) => ({ id, name }))
  return {
    bounds: { elements: elements.map(({ id }) => id), scale: { minimum, maximum } },
    elements,
    categories: questionnaire.categories.map((category) => category.elements.map(({ id }) => id)),
    practices: asked.length,
    size: {
      ...expectedSize(
        { practices: asked.length, informants: asked.reduce((sum, practice) => sum + practice.asked, 0) },
        ofStudy,
      ),
      elements: elements.length,
    },
    consenting: consents.filter(({ answer }) => answer === 'yes').length,
    strata: strataOf(registered),
    registered,
    profiles,
  }
}
