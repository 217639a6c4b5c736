import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DraftFrame } from '#app/components/draft-frame.tsx'
import { FormFault, Select } from '#app/components/field.tsx'
import { TestList } from '#app/components/test-list.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { screenLanguages } from '#app/messages/language.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { authorizeDraft, draftHead } from '#app/questionnaires/questionnaire-head.server.ts'
import { beginQuestionnaireTest, listQuestionnaireTests } from '#db/queries/questionnaire-tests.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import '#app/styles/questionnaires.css'

const Begin = z.strictObject({ role: z.enum(informantRoles), language: z.enum(screenLanguages) })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, questionnaires } = metaMessages(matches)
  return [{ title: frame.titleOf(`${questionnaires.testHeading}, ${data?.draft.title.da ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { member, study, draft } = await authorizeDraft(request, 'study:read', params)
  const tests = await listQuestionnaireTests(db, study.id, draft.id)
  return {
    study,
    draft: draftHead(draft),
    tests: tests.map(({ fields, accountId, ...test }) => ({
      ...test,
      fieldCount: Object.values(fields).filter((value) => value !== '' && value !== '-1').length,
      isOwn: accountId === member.accountId,
    })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, draft } = await authorizeDraft(request, 'study:read', params)
  const fields = fieldsOf(await readForm(request))
  const form = Begin.safeParse(fields)
  const values = typedFields(fields)
  if (!form.success) {
    return data({ invalid: invalidFields(form.error), values, refused: null }, { status: 422 })
  }
  const id = crypto.randomUUID()
  const outcome = await beginQuestionnaireTest(db, {
    ...form.data,
    id,
    studyId: study.id,
    draftId: draft.id,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (outcome !== 'begun') return data({ invalid: undefined, values, refused: outcome }, { status: 422 })
  return redirect(`/studies/${study.id}/questionnaires/drafts/${draft.id}/test/${id}/scope`)
}

export default function QuestionnaireTest() {
  const { study, draft, tests } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { questionnaires: text, frame, words } = useMessages()
  const language = useLanguage()
  const base = `/studies/${study.id}/questionnaires/drafts/${draft.id}`
  const isOver = draft.publishedAs !== null || draft.discardedAt !== null
  const refused = rejected?.refused ? text.refused[rejected.refused] : undefined
  return (
    <DraftFrame study={study} draft={draft} heading={text.testHeading} refused={refused}>
      <p>{text.testIntro}</p>
      <p className="quiet">{text.testLooks}</p>
      {!isOver && (
        <form method="post">
          <FormFault invalid={rejected?.invalid} />
          <Select
            name="role"
            label={text.testRole}
            hint={text.testRoleHint}
            value={rejected?.values.role ?? 'leader'}
            choices={informantRoles.map((role) => ({ value: role, label: sentenceCase(words.roles[role]) }))}
            invalid={rejected?.invalid}
            required
          />
          <Select
            name="language"
            label={frame.chooseLanguage}
            value={rejected?.values.language ?? language}
            choices={screenLanguages.map((one) => ({ value: one, label: frame.languages[one] }))}
            invalid={rejected?.invalid}
            required
          />
          <div className="actions">
            <button>{text.testBegin}</button>
          </div>
        </form>
      )}
      <TestList tests={tests} base={base} revision={draft.revision} />
    </DraftFrame>
  )
}
