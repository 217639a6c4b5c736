import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Choices } from '#app/components/field.tsx'
import { ScrollTable } from '#app/components/scroll-table.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { formatNumber } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { authorizeWave } from '#app/wave-head.server.ts'
import { countSubmitted } from '#db/queries/exports.ts'
import '#app/styles/results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, results } = metaMessages(matches)
  return [{ title: frame.titleOf(results.exportTitleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'answer:export', params)
  const { responses } = await countSubmitted(db, wave.id)
  return { study, wave: { id: wave.id, title: wave.title }, responses }
}

export default function Export() {
  const { study, wave, responses } = useLoaderData<typeof loader>()
  const { results: text, frame } = useMessages()
  const language = useLanguage()
  const choicesOf = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  return (
    <StudyFrame study={study} wave={wave} path="export">
      <h1>{text.exportHeading}</h1>
      <p>{text.exportIntro(formatNumber(responses, language))}</p>
      <p className="notice">{text.exportPersonal}</p>
      {responses === 0 && <p className="notice">{text.exportEmpty}</p>}
      <form method="post" action={`/studies/${study.id}/waves/${wave.id}/answers.csv`}>
        <Choices name="shape" label={text.shape} value="long" choices={choicesOf(text.shapes)} />
        <Choices name="values" label={text.values} value="codes" choices={choicesOf(text.valuesOf)} />
        <Choices
          name="language"
          label={text.labelLanguage}
          value={language}
          choices={choicesOf(frame.languages)}
        />
        <Choices name="format" label={text.format} value="standard" choices={choicesOf(text.formats)} />
        <div className="actions">
          <button>{text.download}</button>
        </div>
      </form>
      <h2>{text.missingHeading}</h2>
      <ScrollTable caption={text.missingHeading}>
        <thead>
          <tr>
            <th scope="col">{text.missingCode}</th>
            <th scope="col">{text.missingMeaning}</th>
          </tr>
        </thead>
        <tbody>
          {(['-1', '-7', '-8', '-9'] as const).map((code) => (
            <tr key={code}>
              <th scope="row">{code.replace('-', '−')}</th>
              <td>{text.missing[code]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h2>{text.columnsHeading}</h2>
      <p>{text.columnsWide}</p>
      <p>{text.guarded}</p>
      <ScrollTable caption={text.columnsHeading}>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.columnMeaning}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(text.columns).map(([column, meaning]) => (
            <tr key={column}>
              <th scope="row">
                <code>{column}</code>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </StudyFrame>
  )
}
