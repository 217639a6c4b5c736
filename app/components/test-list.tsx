import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Language, Role } from '#db/schema.ts'
import { ScrollTable } from './scroll-table.tsx'

export interface ShownTest {
  readonly id: string
  readonly revision: number
  readonly role: Role
  readonly language: Language
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly accountName: string
  readonly fieldCount: number
  readonly isOwn: boolean
}

/** Who tested a draft, on which of its states, and how far they came. */
export function TestList({
  tests,
  base,
  revision,
}: {
  tests: readonly ShownTest[]
  /** Address of the draft. */
  base: string
  /** The draft's own revision: tests of earlier ones say so. */
  revision: number
}) {
  const { questionnaires: text, frame, words } = useMessages()
  const language = useLanguage()
  if (tests.length === 0) return <p>{text.noTests}</p>
  return (
    <>
      <ScrollTable caption={text.testsCaption}>
        <thead>
          <tr>
            <th scope="col">{text.testBegun}</th>
            <th scope="col">{text.testBy}</th>
            <th scope="col">{text.testRole}</th>
            <th scope="col">{frame.chooseLanguage}</th>
            <th scope="col">{text.testState}</th>
            <th scope="col" className="number">
              {text.testFields}
            </th>
            <th scope="col">{text.testOutcome}</th>
          </tr>
        </thead>
        <tbody>
          {tests.map((test) => (
            <tr key={test.id}>
              <th scope="row">{formatDateTime(test.startedAt, language)}</th>
              <td>{test.accountName}</td>
              <td>{words.roles[test.role]}</td>
              <td>{frame.languages[test.language]}</td>
              <td>
                {text.state(test.revision)}
                {test.revision === revision && ` (${text.stateNow})`}
              </td>
              <td className="number">{test.fieldCount}</td>
              <td>
                {test.isOwn ? (
                  <a href={`${base}/test/${test.id}${test.finishedAt ? '' : '/scope'}`}>
                    {test.finishedAt ? text.testFinished : text.testGoOn}
                  </a>
                ) : test.finishedAt ? (
                  text.testFinished
                ) : (
                  text.testUnfinished
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <a href={`${base}/tests.csv`}>{text.testsCsv}</a>
      </p>
    </>
  )
}
