import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ScrollTable } from '#app/components/scroll-table.tsx'
import { TestBanner } from '#app/components/test-banner.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { draftHead } from '#app/questionnaires/questionnaire-head.server.ts'
import { authorizeTest } from '#app/questionnaires/questionnaire-test-head.server.ts'
import { testRows } from '#app/questionnaires/testing-draft.server.ts'
import '#app/styles/questionnaires.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, questionnaires } = metaMessages(matches)
  return [{ title: frame.titleOf(`${questionnaires.testResult}, ${data?.draft.title.da ?? ''}`) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, draft, test } = await authorizeTest(request, params)
  const base = `/studies/${study.id}/questionnaires/drafts/${draft.id}`
  if (test.finishedAt === null) throw redirect(`${base}/test/${test.id}/scope`)
  return { study, draft: draftHead(draft), base, rows: testRows(test.content, test) }
}

export default function QuestionnaireTestResult() {
  const { study, draft, base, rows } = useLoaderData<typeof loader>()
  const { questionnaires: text } = useMessages()
  const language = useLanguage()
  const shown = (value: (typeof rows)[number]['label']) =>
    typeof value === 'string' ? value : value[language]
  return (
    <TestBanner study={study} draft={draft}>
      <h1>{text.testResult}</h1>
      <p>{text.testResultIntro}</p>
      <ScrollTable caption={text.testResult} isSaidAbove>
        <thead>
          <tr>
            <th scope="col">{text.testField}</th>
            <th scope="col">{text.testAsked}</th>
            <th scope="col">{text.testValue}</th>
            <th scope="col">{text.testLabel}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">
                <code>{row.field}</code>
              </th>
              <td>{row.asked[language]}</td>
              <td>{row.value.replace(/^-(?=\d)/, '−')}</td>
              <td>{row.value === '-1' ? text.testNoAnswer : shown(row.label)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="actions">
        <a className="button secondary" href={base}>
          {text.edit}
        </a>
        <a className="button secondary" href={`${base}/publish`}>
          {text.publish}
        </a>
        <a href={`${base}/tests.csv`}>{text.testsCsv}</a>
      </p>
    </TestBanner>
  )
}
