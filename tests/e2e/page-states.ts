import { answeringStates } from './states/answering.ts'
import { practiceResultStates } from './states/practice-results.ts'
import { questionnaireStates } from './states/questionnaires.ts'
import type { PageStates } from './states/scene.ts'
import { studyResultStates } from './states/study-results.ts'
import { scopeDecisionStates } from './states/scope-decisions.ts'
import { variantStates } from './states/variants.ts'
import { coverageStates } from './states/coverage.ts'
import { consentStates } from './states/consents.ts'
import { decisionStates } from './states/decisions.ts'
import { freezeStates } from './states/freeze.ts'
import { packetStates } from './states/packets.ts'
import { releaseStates } from './states/releases.ts'
import { ruleStates } from './states/rule.ts'
import { sealStates } from './states/seal.ts'
import { shortlistStates } from './states/shortlist.ts'
import { studyStates } from './states/studies.ts'
import { successionStates } from './states/successions.ts'

/** Every page with the states it can be in. A page without states fails. */
export const pageStates: PageStates = {
  ...freezeStates,
  ...ruleStates,
  ...consentStates,
  ...decisionStates,
  ...packetStates,
  ...coverageStates,
  ...sealStates,
  ...shortlistStates,
  ...studyStates,
  ...releaseStates,
  ...studyResultStates,
  ...practiceResultStates,
  ...answeringStates,
  ...questionnaireStates,
  ...scopeDecisionStates,
  ...variantStates,
  ...successionStates,
}
