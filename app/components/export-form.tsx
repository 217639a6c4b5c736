import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { Choices } from './field.tsx'
import { ScrollTable } from './scroll-table.tsx'

/** In which form answers are taken out, and what will stand in the file. */
export function ExportForm({
  action,
  responses,
  versions,
}: {
  action: string
  /** How many have been sent. */
  responses: number
  /** On how many versions of the questionnaire they were given. */
  versions: number
}) {
  const { results: text, frame } = useMessages()
  const language = useLanguage()
  const choicesOf = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  return (
    <>
      <p>{text.exportIntro(formatNumber(responses, language))}</p>
      <p className="notice">{text.exportPersonal}</p>
      {responses === 0 && <p className="notice">{text.exportEmpty}</p>}
      {versions > 1 && <p className="notice">{text.exportVersions(versions)}</p>}
      <form method="post" action={action}>
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
      <ScrollTable caption={text.missingHeading} isSaidAbove>
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
      <ScrollTable caption={text.columnsHeading} isSaidAbove>
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
    </>
  )
}
