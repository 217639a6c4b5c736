import { useMessages } from '#app/messages/use-messages.ts'

interface Neighbour {
  readonly id: string
  readonly name: string
}

/** The way to the profiles before and after one, by name, under the same choices. */
export function PracticeNeighbours({
  previous,
  next,
  path,
  chosen,
}: {
  previous: Neighbour | null
  next: Neighbour | null
  /** Of the wave's results. */
  path: string
  /** The choices as an address says them. */
  chosen: string
}) {
  const { results: text } = useMessages()
  if (!previous && !next) return null
  const address = ({ id }: Neighbour) => `${path}/${id}${chosen && `?${chosen}`}`
  return (
    <nav className="pager" aria-label={text.neighbours}>
      {previous && (
        <a href={address(previous)} rel="prev">
          {text.previousPractice(previous.name)}
        </a>
      )}
      {next && (
        <a href={address(next)} rel="next">
          {text.nextPractice(next.name)}
        </a>
      )}
    </nav>
  )
}
