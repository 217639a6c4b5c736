import { account } from './da/account.ts'
import { agreement } from './da/agreement.ts'
import { answer } from './da/answer.ts'
import { changes } from './da/changes.ts'
import { charts } from './da/charts.ts'
import { choices } from './da/choices.ts'
import { comparison } from './da/comparison.ts'
import { computation } from './da/computation.ts'
import { computing } from './da/computing.ts'
import { consents } from './da/consents.ts'
import { contested } from './da/contested.ts'
import { coverage } from './da/coverage.ts'
import { decisionFlow } from './da/decision-flow.ts'
import { decisions } from './da/decisions.ts'
import { editor } from './da/editor.ts'
import { element } from './da/element.ts'
import { errors } from './da/errors.ts'
import { exchange } from './da/exchange.ts'
import { field } from './da/field.ts'
import { flagCounts } from './da/flag-counts.ts'
import { flags } from './da/flags.ts'
import { frame } from './da/frame.ts'
import { freeze } from './da/freeze.ts'
import { imports } from './da/imports.ts'
import { informants } from './da/informants.ts'
import { interviewQuestions } from './da/interview-questions.ts'
import { judgements } from './da/judgements.ts'
import { method } from './da/method.ts'
import { moves } from './da/moves.ts'
import { overlaps } from './da/overlaps.ts'
import { packets } from './da/packets.ts'
import { paper } from './da/paper.ts'
import { perspectives } from './da/perspectives.ts'
import { practices } from './da/practices.ts'
import { profile } from './da/profile.ts'
import { quality } from './da/quality.ts'
import { questionnaires } from './da/questionnaires.ts'
import { reliability } from './da/reliability.ts'
import { release } from './da/release.ts'
import { results } from './da/results.ts'
import { reviews } from './da/reviews.ts'
import { roleEffects } from './da/role-effects.ts'
import { scenarios } from './da/scenarios.ts'
import { rule } from './da/rule.ts'
import { scopeApprovals } from './da/scope-approvals.ts'
import { scopeCards } from './da/scope-cards.ts'
import { scopeChecks } from './da/scope-checks.ts'
import { scoreUse } from './da/score-use.ts'
import { seal } from './da/seal.ts'
import { shortlist } from './da/shortlist.ts'
import { shortlistPages } from './da/shortlist-pages.ts'
import { sideBySide } from './da/side-by-side.ts'
import { steps } from './da/steps.ts'
import { studies } from './da/studies.ts'
import { studyPages } from './da/study-pages.ts'
import { successions } from './da/successions.ts'
import { typology } from './da/typology.ts'
import { variantMoves } from './da/variant-moves.ts'
import { variants } from './da/variants.ts'
import { versionDecisions } from './da/version-decisions.ts'
import { weightProfiles } from './da/weight-profiles.ts'
import { words } from './da/words.ts'

/** The master of all texts on the screen; English is its twin. One section per area of the site. */
export const da = {
  account,
  agreement,
  answer,
  changes,
  charts,
  choices,
  comparison,
  computation,
  computing,
  consents,
  contested,
  coverage,
  decisionFlow,
  decisions,
  editor,
  element,
  errors,
  exchange,
  field,
  flagCounts,
  flags,
  frame,
  freeze,
  imports,
  informants,
  interviewQuestions,
  judgements,
  method,
  moves,
  overlaps,
  packets,
  paper,
  perspectives,
  practices,
  profile,
  quality,
  questionnaires,
  reliability,
  release,
  results,
  reviews,
  roleEffects,
  scenarios,
  rule,
  scopeApprovals,
  scopeCards,
  scopeChecks,
  scoreUse,
  seal,
  shortlist,
  shortlistPages,
  sideBySide,
  steps,
  studies,
  studyPages,
  successions,
  typology,
  variantMoves,
  variants,
  versionDecisions,
  weightProfiles,
  words,
}

export type Messages = typeof da
