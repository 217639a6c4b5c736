import { formatDateTime, formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ChosenAssignments } from './assignment-filter.tsx'
import { Choices } from './field.tsx'
import { TableScroll } from './table-scroll.tsx'

/** Says plainly that links were issued with another secret, and what can be done. */
export function LostLinks({ count, closed }: { count: number; closed: boolean }) {
  const { informants } = useMessages()
  const text = informants.links
  return (
    <div className="alert">
      <h2>{text.lostHeading}</h2>
      <p>{text.lost(count)}</p>
      {!closed && (
        <form method="post">
          <p>{text.renewHint}</p>
          <button className="danger" name="intent" value="renew_lost">
            {text.renewLost(count)}
          </button>
        </form>
      )}
    </div>
  )
}

/** The file for mail merge, of what is chosen above. */
export function LinksFile({
  action,
  chosen,
  count,
}: {
  action: string
  chosen: ChosenAssignments
  count: number
}) {
  const { informants } = useMessages()
  const text = informants.links
  return (
    <form method="post" action={action}>
      <h2>{text.fileHeading}</h2>
      <p>{text.fileIntro}</p>
      {Object.entries(chosen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Choices
        name="format"
        label={text.format}
        value="excel"
        choices={Object.entries(text.formats).map(([value, label]) => ({ value, label }))}
      />
      <button>{text.download(count)}</button>
    </form>
  )
}

/** Who handed out how many links, when and in what form. */
export function HandOutLog({
  handOuts,
}: {
  handOuts: readonly {
    at: string
    accountName: string | null
    kind: 'list' | 'mail_merge'
    count: number
  }[]
}) {
  const { informants, words } = useMessages()
  const language = useLanguage()
  const text = informants.links
  return (
    <>
      <h2>{text.log}</h2>
      {handOuts.length === 0 ? (
        <p>{text.logEmpty}</p>
      ) : (
        <TableScroll label={text.logCaption}>
          <table>
            <caption className="visually-hidden">{text.logCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.when}</th>
                <th scope="col">{text.who}</th>
                <th scope="col">{text.what}</th>
                <th scope="col" className="number">
                  {text.howMany}
                </th>
              </tr>
            </thead>
            <tbody>
              {handOuts.map(({ at, accountName, kind, count }, index) => (
                <tr key={`${at} ${index}`}>
                  <td>{formatDateTime(at, language)}</td>
                  <td>{accountName ?? words.notStated}</td>
                  <td>{text.kinds[kind]}</td>
                  <td className="number">{formatNumber(count, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </>
  )
}
