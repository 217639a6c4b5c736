import type { FlagName } from '#analysis/flags/flag.ts'
import { flagAddress } from '#app/results/flag-address.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { FlagLine, FlagList } from '#app/report/study/flags.ts'
import type { ShownFlag } from '#app/results/sealed-flag.ts'
import type { Review } from '#db/queries/reviews.ts'
import { roleWord } from '../charts/role-words.ts'
import { useFlagFound } from '../flag-words.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { PracticeName } from './practice-name.tsx'

/** A place where a flag was found, with the review of it that stands. */
export interface ReviewedLine extends Omit<FlagLine, 'flag'> {
  readonly flag: ShownFlag
  readonly review: Pick<Review, 'state' | 'by'> | null
}

/** Where one flag was found: every practice and informant, with links to look and to decide. */
export function FoundFlags({
  flag,
  listed,
  isSealed,
  path,
  chosen,
  elementName,
}: {
  flag: FlagName
  listed: Omit<FlagList, 'lines'> & { readonly lines: readonly ReviewedLine[] }
  /** Whether results are sealed: then no profile can be seen. */
  readonly isSealed: boolean
  /** Of the wave, and the choices as an address says them. */
  path: string
  chosen: string
  elementName: (id: string) => string
}) {
  const { flagCounts: text, flags, reviews, moves, words, results } = useMessages()
  const foundOf = useFlagFound()
  const { name, meaning, remedy } = flags.texts[flag]
  const address = (page: number) => `?${chosen && `${chosen}&`}flag=${flag}&page=${page}#found`
  const onOf = ({ flag: { element }, informant }: ReviewedLine) => {
    if (element) return elementName(element)
    if (!informant) return text.wholePractice
    const role = roleWord(words, informant.role)
    return informant.number === null ? role : moves.numbered(role, informant.number)
  }
  return (
    <section>
      <h2 id="found">{text.listHeading(name)}</h2>
      <p className="quiet">{meaning}</p>
      <p>
        <strong>{flags.remedy}:</strong> {remedy}
      </p>
      {listed.total === 0 ? (
        <p>{text.listNone}</p>
      ) : (
        <ScrollTable caption={text.listTable(name)} className="named-rows">
          <thead>
            <tr>
              {[text.practice, text.on, text.foundHere, text.review].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.lines.map((line) => {
              const { practice, flag: raised, review } = line
              return (
                <tr key={`${practice.id} ${practice.scopeVersion} ${raised.response} ${raised.element}`}>
                  <th scope="row">
                    <PracticeName
                      practice={practice}
                      path={isSealed ? null : `${path}/results`}
                      chosen={chosen}
                    />
                  </th>
                  <td data-label={text.on}>
                    {onOf(line)}
                    {isSealed && !raised.response && (
                      <a className="line-detail" href={`${path}/field/${practice.id}`}>
                        {reviews.allOfPractice}
                        <span className="visually-hidden">: {practice.name}</span>
                      </a>
                    )}
                    {raised.response && (
                      <a className="line-detail" href={`${path}/responses/${raised.response}`}>
                        {text.readResponse}
                        <span className="visually-hidden">
                          : {practice.name}, {onOf(line)}
                        </span>
                      </a>
                    )}
                  </td>
                  <td data-label={text.foundHere}>{foundOf(raised)}</td>
                  <td data-label={text.review}>
                    {review ? text.reviewedBy(reviews.states[review.state], review.by) : text.notReviewed}
                    <a
                      className="line-detail"
                      href={`${path}/results/${practice.id}/${flagAddress(raised, chosen)}`}
                    >
                      {text.see}
                      <span className="visually-hidden">
                        : {practice.name}, {onOf(line)}
                      </span>
                    </a>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </ScrollTable>
      )}
      {listed.pages > 1 && (
        <nav className="actions" aria-label={results.pages}>
          {listed.page > 1 && <a href={address(listed.page - 1)}>{results.previousPage}</a>}
          <span>{results.page(listed.page, listed.pages)}</span>
          {listed.page < listed.pages && <a href={address(listed.page + 1)}>{results.nextPage}</a>}
        </nav>
      )}
    </section>
  )
}
