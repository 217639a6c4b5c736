import type { Migration } from 'kysely'
import * as createTables from './2026-11-21-create-tables.ts'
import * as addQuestionnaireVersions from './2026-11-22-add-questionnaire-versions.ts'
import * as addReviews from './2026-11-22-add-reviews.ts'
import * as keepImportNotes from './2026-11-22-keep-import-notes.ts'
import * as releaseFigures from './2026-11-22-release-figures.ts'
import * as settleContestedScopes from './2026-11-22-settle-contested-scopes.ts'
import * as settleScopeVersions from './2026-11-22-settle-scope-versions.ts'
import * as stopUnclearScopes from './2026-11-22-stop-unclear-scopes.ts'
import * as addScopeVariants from './2026-11-23-b-scope-variants.ts'
import * as succeedPractices from './2026-11-23-c-succeed-practices.ts'
import * as freezeWaves from './2026-11-24-freeze-waves.ts'
import * as addDecisions from './2026-11-25-decisions.ts'
import * as ruleWeightProfiles from './2026-11-25-rule-weight-profiles.ts'
import * as rulesKnowOfOpenings from './2026-11-26-rules-know-of-openings.ts'
import * as showJudgements from './2026-11-26-show-judgements.ts'
import * as addPackets from './2026-11-27-packets.ts'
import * as listVersions from './2026-11-27-rule-runs-say-versions.ts'
import * as interviewConsents from './2026-11-28-interview-consents.ts'

/** Every migration in order. Written out, because bundled code cannot read a folder; a test compares it with the folder. */
export const migrations: Record<string, Migration> = {
  '2026-11-21-create-tables': createTables,
  '2026-11-22-add-questionnaire-versions': addQuestionnaireVersions,
  '2026-11-22-add-reviews': addReviews,
  '2026-11-22-keep-import-notes': keepImportNotes,
  '2026-11-22-release-figures': releaseFigures,
  '2026-11-22-settle-contested-scopes': settleContestedScopes,
  '2026-11-22-settle-scope-versions': settleScopeVersions,
  '2026-11-22-stop-unclear-scopes': stopUnclearScopes,
  '2026-11-23-b-scope-variants': addScopeVariants,
  '2026-11-23-c-succeed-practices': succeedPractices,
  '2026-11-24-freeze-waves': freezeWaves,
  '2026-11-25-decisions': addDecisions,
  '2026-11-25-rule-weight-profiles': ruleWeightProfiles,
  '2026-11-26-rules-know-of-openings': rulesKnowOfOpenings,
  '2026-11-26-show-judgements': showJudgements,
  '2026-11-27-packets': addPackets,
  '2026-11-27-rule-runs-say-versions': listVersions,
  '2026-11-28-interview-consents': interviewConsents,
}
