import type { Messages } from './da.ts'
import { account } from './en/account.ts'
import { agreement } from './en/agreement.ts'
import { answer } from './en/answer.ts'
import { changes } from './en/changes.ts'
import { charts } from './en/charts.ts'
import { choices } from './en/choices.ts'
import { comparison } from './en/comparison.ts'
import { computation } from './en/computation.ts'
import { computing } from './en/computing.ts'
import { consents } from './en/consents.ts'
import { contested } from './en/contested.ts'
import { coverage } from './en/coverage.ts'
import { decisionFlow } from './en/decision-flow.ts'
import { decisions } from './en/decisions.ts'
import { editor } from './en/editor.ts'
import { element } from './en/element.ts'
import { errors } from './en/errors.ts'
import { exchange } from './en/exchange.ts'
import { field } from './en/field.ts'
import { flagCounts } from './en/flag-counts.ts'
import { flags } from './en/flags.ts'
import { frame } from './en/frame.ts'
import { freeze } from './en/freeze.ts'
import { imports } from './en/imports.ts'
import { informants } from './en/informants.ts'
import { interviewQuestions } from './en/interview-questions.ts'
import { judgements } from './en/judgements.ts'
import { method } from './en/method.ts'
import { moves } from './en/moves.ts'
import { overlaps } from './en/overlaps.ts'
import { packets } from './en/packets.ts'
import { paper } from './en/paper.ts'
import { perspectives } from './en/perspectives.ts'
import { practices } from './en/practices.ts'
import { profile } from './en/profile.ts'
import { quality } from './en/quality.ts'
import { questionnaires } from './en/questionnaires.ts'
import { reliability } from './en/reliability.ts'
import { release } from './en/release.ts'
import { results } from './en/results.ts'
import { reviews } from './en/reviews.ts'
import { roleEffects } from './en/role-effects.ts'
import { scenarios } from './en/scenarios.ts'
import { rule } from './en/rule.ts'
import { scopeApprovals } from './en/scope-approvals.ts'
import { scopeCards } from './en/scope-cards.ts'
import { scopeChecks } from './en/scope-checks.ts'
import { scoreUse } from './en/score-use.ts'
import { seal } from './en/seal.ts'
import { shortlist } from './en/shortlist.ts'
import { shortlistPages } from './en/shortlist-pages.ts'
import { sideBySide } from './en/side-by-side.ts'
import { steps } from './en/steps.ts'
import { studies } from './en/studies.ts'
import { studyPages } from './en/study-pages.ts'
import { successions } from './en/successions.ts'
import { typology } from './en/typology.ts'
import { variantMoves } from './en/variant-moves.ts'
import { variants } from './en/variants.ts'
import { versionDecisions } from './en/version-decisions.ts'
import { weightProfiles } from './en/weight-profiles.ts'
import { words } from './en/words.ts'

export const en: Messages = {
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
