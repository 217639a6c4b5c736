import type { Flag } from '#analysis/flags/flag.ts'
import { flagAddress } from '#app/results/flag-address.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Review } from '#db/queries/reviews.ts'
import { FlagWords } from './flag-words.tsx'
import { NotComparedFlags } from './not-compared-flags.tsx'

/** A flag with the review of it that stands. */
export interface ReviewableFlag extends Flag {
  readonly review: Pick<Review, 'state' | 'by' | 'reason'> | null
}

/** The flags of one practice with what raised them, what they mean, and what one can do. */
export function PracticeFlags({
  flags,
  labels,
  path,
  chosen,
  nameOf,
  ranks,
}: {
  flags: readonly ReviewableFlag[]
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  /** Of the profile. */
  path: string
  /** The choices as an address says them. */
  chosen: string
  nameOf: (element: string) => string
  /** Whether practices may be compared. */
  ranks: boolean
}) {
  const { flags: text, flagCounts: counts, reviews } = useMessages()
  return (
    <>
      <p className="quiet">{text.intro}</p>
      {!ranks && <NotComparedFlags />}
      {flags.length === 0 && <p>{text.none}</p>}
      <ul className="flags">
        {together(flags).map((alike) => {
          const [flag] = alike
          const elements = alike.flatMap(({ element }) => (element ? nameOf(element) : []))
          const on = flag.response ? labels.get(flag.response) : elements.join(', ')
          return (
            <li key={`${flag.flag} ${flag.response} ${flag.element}`}>
              <h4>
                {text.texts[flag.flag].name}
                {on && `: ${on}`}
              </h4>
              {flag.review && (
                <p className="notice">
                  {reviews.flagBy(reviews.states[flag.review.state], flag.review.by, flag.review.reason)}
                </p>
              )}
              <FlagWords flags={alike} />
              <p className="actions">
                {flag.response && (
                  <a href={`${path.replace(/\/results\/[^/]+$/, '')}/responses/${flag.response}`}>
                    {counts.readResponse}
                    <span className="visually-hidden">: {on}</span>
                  </a>
                )}
                {alike.map((one) => (
                  <a key={one.element ?? ''} href={`${path}/${flagAddress(one, chosen)}`}>
                    {one.review?.state === 'set_aside' ? reviews.takeUp : reviews.setAside}
                    <span className={one.element ? undefined : 'visually-hidden'}>
                      : {one.element ? nameOf(one.element) : `${text.texts[one.flag].name} ${on ?? ''}`}
                    </span>
                  </a>
                ))}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Flags of one kind on the same informant, or on elements, stand together as long as they are reviewed alike. */
function together(flags: readonly ReviewableFlag[]): [ReviewableFlag, ...ReviewableFlag[]][] {
  const groups = new Map<string, [ReviewableFlag, ...ReviewableFlag[]]>()
  for (const flag of flags) {
    const key = `${flag.flag} ${flag.response} ${flag.review?.state} ${flag.review?.reason}`
    const group = groups.get(key)
    if (group) group.push(flag)
    else groups.set(key, [flag])
  }
  return [...groups.values()]
}
