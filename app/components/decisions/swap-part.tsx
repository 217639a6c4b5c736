import type { DecidedLine } from '#app/decisions/decisions-page.server.ts'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import type { SwapOffer } from '#app/decisions/practice-page.server.ts'
import type { swapSides } from '#app/decisions/swap-partners.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { NameFinder } from '../name-finder.tsx'
import { KeptForm } from './kept-form.tsx'
import { usePlaceWords } from './place-words.ts'
import { SwapForm } from './swap-form.tsx'

/** Swaps a practice for another: first the other is found, then both stand side by side. */
export function SwapPart({
  swap: { goesOut, search, found },
  sides,
  own,
  k,
  stamp,
  path,
  rejected,
}: {
  swap: SwapOffer
  /** The two, when they are found and can be swapped. */
  sides: ReturnType<typeof swapSides>
  own: DecidedLine
  k: number
  stamp: string
  /** Of the decisions. */
  path: string
  rejected: Rejected | undefined
}) {
  const { decisions: text } = useMessages()
  const words = usePlaceWords()
  if (sides) {
    return (
      <SwapForm
        {...sides}
        own={own}
        k={k}
        stamp={stamp}
        back={`${path}/${own.practice}`}
        rejected={rejected}
      />
    )
  }
  return (
    <section>
      <h2 id="swap">{text.swapHeading}</h2>
      {rejected && <KeptForm rejected={rejected} />}
      <p>{goesOut ? text.swapOutIntro : text.swapInIntro}</p>
      <NameFinder
        id="swap-search"
        at="swap"
        words={{ finder: text.swapFind, find: text.find, button: text.findButton }}
        search={search}
      />
      {!search && found.length === 0 ? (
        <p>{text.swapNone}</p>
      ) : (
        <p role="status">{search ? text.swapPartnersFound(found.length) : text.swapPartners}</p>
      )}
      <ul className="swap-partners">
        {found.map(({ practice, code, name, candidate, stands }) => (
          <li key={practice}>
            <a href={`${path}/${own.practice}?with=${practice}#swap`}>{text.swapWith(name)}</a>{' '}
            <span className="quiet">
              {[
                code,
                candidate ? words.place(candidate) : text.missingData,
                stands ? text.outcomes[stands.outcome] : text.open,
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
