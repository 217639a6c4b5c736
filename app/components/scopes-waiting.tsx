import { useMessages } from '#app/messages/use-messages.ts'

/** That contested scopes await a decision, or that informants are asked again, with the way there. */
export function ScopesWaiting({
  path,
  undecided,
  askedAgain,
}: {
  /** Of the wave. */
  path: string
  undecided: number
  askedAgain: number
}) {
  const { contested: text } = useMessages()
  if (undecided === 0 && askedAgain === 0) return null
  return (
    <p className={undecided > 0 ? 'notice warning' : 'notice'}>
      {undecided > 0 && `${text.waitingLine(undecided)} `}
      {askedAgain > 0 && `${text.askedAgainLine(askedAgain)} `}
      <a href={`${path}/scopes`}>{text.seeAll}</a>
    </p>
  )
}
