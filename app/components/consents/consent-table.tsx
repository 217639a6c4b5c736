import type { ConsentLine } from '#app/consents/consent-list.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useConsentWords } from './consent-words.ts'

/** What practices say, for those who only read it. */
export function ConsentTable({ lines }: { lines: readonly ConsentLine[] }) {
  const { consents: text } = useMessages()
  const wordsOf = useConsentWords()
  return (
    <ScrollTable caption={text.rowsCaption} className="named-rows">
      <thead>
        <tr>
          <th scope="col">{text.practice}</th>
          <th scope="col">{text.now}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, code, name, consent }) => {
          const now = consent && wordsOf(consent)
          return (
            <tr key={id}>
              <th scope="row">
                {name} <span className="quiet line-detail">{code}</span>
              </th>
              <td className="own-line" data-label={text.now}>
                {now ? `${now.said}, ${now.registered}` : text.answers.not_asked}
              </td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
