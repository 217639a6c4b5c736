import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#app/db.server.ts'
import { csvText, type Cell } from '#app/export/csv.ts'
import { authorizeDraft } from '#app/questionnaires/questionnaire-head.server.ts'
import { testRows } from '#app/questionnaires/testing-draft.server.ts'
import { findDraftRevision } from '#db/queries/questionnaire-draft-revisions.ts'
import { listQuestionnaireTests } from '#db/queries/questionnaire-tests.ts'

const header = [
  'draft',
  'title',
  'test',
  'revision',
  'role',
  'language',
  'started_at',
  'finished_at',
  'field',
  'asked',
  'value',
  'label',
]

/** The test answers to a draft, a row per field: what would be stored, and never becomes data. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft } = await authorizeDraft(request, 'study:read', params)
  const rows: Cell[][] = [header]
  for (const test of await listQuestionnaireTests(db, study.id, draft.id)) {
    const { revision, role, language, startedAt, finishedAt } = test
    const state = await findDraftRevision(db, study.id, draft.id, revision)
    for (const { field, asked, value, label } of state ? testRows(state.content, test) : []) {
      const said = typeof label === 'string' ? label : label[language]
      const title = state?.content.title[language] || state?.content.title.da || ''
      const whose = [draft.id, title, test.id, revision, role, language, startedAt, finishedAt]
      rows.push([...whose, field, asked[language], value, said])
    }
  }
  return new Response(csvText(rows, 'standard'), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="praksiskort-test-${draft.id.slice(0, 8)}.csv"`,
    },
  })
}
