import type {
  AccountTable,
  AccountLinkTable,
  SessionTable,
  SessionAssignmentTable,
  RateLimitTable,
} from './schema/accounts.ts'
import type { ContestDecisionTable } from './schema/contested-scopes.ts'
import type {
  CriterionJudgementTable,
  DecisionEntryTable,
  DecisionTable,
  JudgementRevealTable,
  PracticeRecognitionTable,
} from './schema/decisions.ts'
import type { ImportDraftTable, EventTable } from './schema/events.ts'
import type { FrozenPartTable, FrozenSetTable, ResultsOpeningTable } from './schema/frozen-sets.ts'
import type {
  InterviewAppraisalTable,
  InterviewNoteTable,
  InterviewQuestionOrderTable,
  InterviewQuestionTable,
  InterviewQuestionWordingTable,
  InterviewStatusTable,
} from './schema/interviews.ts'
import type { InterviewConsentTable } from './schema/interview-consents.ts'
import type { InformantTable, PersonTable, AssignmentTable } from './schema/informants.ts'
import type { PracticeTable, ScopeTable } from './schema/practices.ts'
import type {
  QuestionnaireDraftTable,
  QuestionnaireDraftRevisionTable,
  QuestionnaireTestTable,
  QuestionnaireVersionTable,
} from './schema/questionnaires.ts'
import type { ReleaseTable, ReleaseWithdrawalTable } from './schema/releases.ts'
import type { ResponseTable, AnswerTable, TextAnswerTable } from './schema/responses.ts'
import type { ReviewTable } from './schema/reviews.ts'
import type {
  OverlapDecisionTable,
  ScopeApprovalTable,
  ScopeCheckExceptionTable,
  ScopeCheckSettingTable,
} from './schema/scope-checks.ts'
import type { ScopeVariantTable } from './schema/scope-variants.ts'
import type { WeightProfileTable } from './schema/weight-profiles.ts'
import type { RuleRunTable, SelectionRuleTable } from './schema/selection-rules.ts'
import type { StudyTable, MembershipTable, CoverageRuleTable, WaveTable } from './schema/studies.ts'
import type {
  FollowDecisionTable,
  SuccessionPracticeTable,
  SuccessionTable,
  SuccessionUndoingTable,
} from './schema/successions.ts'
import type { VersionDecisionTable } from './schema/version-decisions.ts'

export * from './schema/accounts.ts'
export * from './schema/contested-scopes.ts'
export * from './schema/decisions.ts'
export * from './schema/events.ts'
export * from './schema/frozen-sets.ts'
export * from './schema/informants.ts'
export * from './schema/interviews.ts'
export * from './schema/interview-consents.ts'
export * from './schema/practices.ts'
export * from './schema/questionnaires.ts'
export * from './schema/releases.ts'
export * from './schema/responses.ts'
export * from './schema/reviews.ts'
export * from './schema/scope-checks.ts'
export * from './schema/scope-variants.ts'
export * from './schema/selection-rules.ts'
export * from './schema/weight-profiles.ts'
export * from './schema/studies.ts'
export * from './schema/successions.ts'
export * from './schema/version-decisions.ts'

/**
 * The tables, one interface each. Code says `practiceId`, the database `practice_id`; the connection translates.
 * Times are UTC ISO text; yes/no is a time or null; dates without a time are `YYYY-MM-DD`; codes are text with a check.
 */
export interface Database {
  account: AccountTable
  accountLink: AccountLinkTable
  session: SessionTable
  sessionAssignment: SessionAssignmentTable
  rateLimit: RateLimitTable
  study: StudyTable
  membership: MembershipTable
  coverageRule: CoverageRuleTable
  wave: WaveTable
  practice: PracticeTable
  scope: ScopeTable
  informant: InformantTable
  person: PersonTable
  assignment: AssignmentTable
  response: ResponseTable
  answer: AnswerTable
  textAnswer: TextAnswerTable
  questionnaireDraft: QuestionnaireDraftTable
  questionnaireDraftRevision: QuestionnaireDraftRevisionTable
  questionnaireTest: QuestionnaireTestTable
  questionnaireVersion: QuestionnaireVersionTable
  review: ReviewTable
  scopeCheckSetting: ScopeCheckSettingTable
  scopeCheckException: ScopeCheckExceptionTable
  scopeApproval: ScopeApprovalTable
  overlapDecision: OverlapDecisionTable
  scopeVariant: ScopeVariantTable
  contestDecision: ContestDecisionTable
  release: ReleaseTable
  releaseWithdrawal: ReleaseWithdrawalTable
  versionDecision: VersionDecisionTable
  succession: SuccessionTable
  successionPractice: SuccessionPracticeTable
  successionUndoing: SuccessionUndoingTable
  followDecision: FollowDecisionTable
  frozenSet: FrozenSetTable
  frozenPart: FrozenPartTable
  resultsOpening: ResultsOpeningTable
  selectionRule: SelectionRuleTable
  weightProfile: WeightProfileTable
  ruleRun: RuleRunTable
  decision: DecisionTable
  decisionEntry: DecisionEntryTable
  criterionJudgement: CriterionJudgementTable
  judgementReveal: JudgementRevealTable
  practiceRecognition: PracticeRecognitionTable
  interviewQuestion: InterviewQuestionTable
  interviewQuestionWording: InterviewQuestionWordingTable
  interviewQuestionOrder: InterviewQuestionOrderTable
  interviewNote: InterviewNoteTable
  interviewStatus: InterviewStatusTable
  interviewAppraisal: InterviewAppraisalTable
  interviewConsent: InterviewConsentTable
  importDraft: ImportDraftTable
  event: EventTable
}
