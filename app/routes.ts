import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** Every address on one page. `tests/app/route-actors.test.ts` holds who may use which. */
export default [
  // everybody
  index('routes/front.tsx'),
  route('typology', 'routes/typology.tsx'),
  route('health', 'routes/health.ts'),
  route('language', 'routes/language.ts'),

  // an informant's pages: plain forms, never hydrated
  layout('routes/informant.tsx', [
    route('link/:token', 'routes/link.tsx'),
    route('answer', 'routes/answer-list.tsx'),
    route('answer/:assignmentId/scope', 'routes/answer-scope.tsx'),
    route('answer/:assignmentId/facts', 'routes/answer-facts.tsx'),
    route('answer/:assignmentId/element/:element', 'routes/answer-element.tsx'),
    route('answer/:assignmentId/review', 'routes/answer-review.tsx'),
    route('answer/:assignmentId/receipt', 'routes/answer-receipt.tsx'),
    route('answer/:assignmentId/print', 'routes/answer-print.tsx'),
  ]),
  route('answer/:assignmentId/save', 'routes/answer-save.ts'),

  // the pages of those who run a study
  layout('routes/member.tsx', [
    route('sign-in', 'routes/sign-in.tsx'),
    route('account-link/:token', 'routes/account-link.tsx'),
    route('account', 'routes/account.tsx'),
    route('studies', 'routes/studies.tsx'),
    route('studies/new', 'routes/study-new.tsx'),
    route('studies/:studyId', 'routes/study.tsx'),
    route('studies/:studyId/settings', 'routes/study-settings.tsx'),
    route('studies/:studyId/members', 'routes/members.tsx'),

    route('studies/:studyId/practices', 'routes/practices.tsx'),
    route('studies/:studyId/practices/new', 'routes/practice-new.tsx'),
    route('studies/:studyId/practices/import', 'routes/practice-import.tsx'),
    route('studies/:studyId/practices/:practiceId', 'routes/practice.tsx'),
    route('studies/:studyId/practices/:practiceId/edit', 'routes/practice-edit.tsx'),
    route('studies/:studyId/practices/:practiceId/scope', 'routes/scope.tsx'),
    route('studies/:studyId/practices/:practiceId/scope/compare', 'routes/scope-compare.tsx'),
    route('studies/:studyId/practices/:practiceId/scope/checks/:check', 'routes/scope-check.tsx'),
    route('studies/:studyId/scope-checks', 'routes/scope-checks.tsx'),
    route('studies/:studyId/scope-checks/settings', 'routes/scope-check-settings.tsx'),

    route('studies/:studyId/export', 'routes/study-export.tsx'),
    route('studies/:studyId/questionnaires/upload', 'routes/questionnaire-upload.tsx'),
    route('studies/:studyId/questionnaires/compare', 'routes/questionnaire-compare.tsx'),
    route('studies/:studyId/questionnaires/:questionnaireId/print', 'routes/questionnaire-print.tsx'),
    route('studies/:studyId/questionnaires', 'routes/questionnaires.tsx'),
    route('studies/:studyId/questionnaires/:questionnaireId', 'routes/questionnaire.tsx'),
    route('studies/:studyId/questionnaires/drafts/:draftId/history', 'routes/questionnaire-history.tsx'),
    route('studies/:studyId/questionnaires/drafts/:draftId/test', 'routes/questionnaire-test.tsx'),
    route(
      'studies/:studyId/questionnaires/drafts/:draftId/test/:testId',
      'routes/questionnaire-test-result.tsx',
    ),
    route(
      'studies/:studyId/questionnaires/drafts/:draftId/test/:testId/:place',
      'routes/questionnaire-test-page.tsx',
    ),
    route('studies/:studyId/questionnaires/drafts/:draftId/unlock', 'routes/questionnaire-unlock.tsx'),
    route('studies/:studyId/questionnaires/drafts/:draftId/publish', 'routes/questionnaire-publish.tsx'),
    route('studies/:studyId/questionnaires/drafts/:draftId', 'routes/draft.tsx'),
    route('studies/:studyId/questionnaires/drafts/:draftId/preview', 'routes/draft-preview.tsx'),
    route('studies/:studyId/questionnaires/drafts/:draftId/element/:element', 'routes/draft-element.tsx'),
    route('studies/:studyId/questionnaires/drafts/:draftId/:part', 'routes/draft-part.tsx'),

    route('studies/:studyId/waves/new', 'routes/wave-new.tsx'),
    route('studies/:studyId/waves/:waveId', 'routes/wave.tsx'),
    route('studies/:studyId/waves/:waveId/informants', 'routes/informants.tsx'),
    route('studies/:studyId/waves/:waveId/informants/import', 'routes/informant-import.tsx'),
    route('studies/:studyId/waves/:waveId/links', 'routes/links.tsx'),
    route('studies/:studyId/waves/:waveId/field', 'routes/field.tsx'),
    route('studies/:studyId/waves/:waveId/results', 'routes/results.tsx'),
    route('studies/:studyId/waves/:waveId/results/reliability', 'routes/results-reliability.tsx'),
    route('studies/:studyId/waves/:waveId/results/roles', 'routes/results-roles.tsx'),
    route('studies/:studyId/waves/:waveId/results/quality', 'routes/results-quality.tsx'),
    route('studies/:studyId/waves/:waveId/results/flags', 'routes/results-flags.tsx'),
    route('studies/:studyId/waves/:waveId/results/elements/:elementId', 'routes/element.tsx'),
    route('studies/:studyId/waves/:waveId/results/:practiceId', 'routes/practice-profile.tsx'),
    route('studies/:studyId/waves/:waveId/results/:practiceId/flag', 'routes/flag.tsx'),
    route('studies/:studyId/waves/:waveId/responses/:responseId', 'routes/response.tsx'),
    route('studies/:studyId/waves/:waveId/export', 'routes/export.tsx'),
  ]),
  route('sign-out', 'routes/sign-out.ts'),
  route(
    'studies/:studyId/questionnaires/:questionnaireId/definition.json',
    'routes/questionnaire-definition.ts',
  ),
  route('studies/:studyId/questionnaires/:questionnaireId/form.xlsx', 'routes/questionnaire-form.ts'),
  route('studies/:studyId/questionnaires/drafts/:draftId/definition.json', 'routes/draft-definition.ts'),
  route('studies/:studyId/questionnaires/drafts/:draftId/form.xlsx', 'routes/draft-form.ts'),
  route('studies/:studyId/questionnaires/drafts/:draftId/save', 'routes/draft-save.ts'),
  route('studies/:studyId/questionnaires/drafts/:draftId/preview/page', 'routes/draft-preview-page.tsx'),
  route('studies/:studyId/waves/:waveId/charts/:chart', 'routes/chart.ts'),
  route('studies/:studyId/waves/:waveId/links.csv', 'routes/links-csv.ts'),
  route('studies/:studyId/answers.csv', 'routes/study-answers-csv.ts'),
  route('studies/:studyId/waves/:waveId/answers.csv', 'routes/answers-csv.ts'),

  route('studies/:studyId/questionnaires/drafts/:draftId/tests.csv', 'routes/questionnaire-tests-csv.ts'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
