import type { DrawnCoverage } from '#app/coverage-map/coverage-page.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'

/** The map in one sentence, from its values. */
export function CoverageSentence({ drawn }: { drawn: DrawnCoverage }) {
  const { coverage: text } = useMessages()
  const cells = drawn.cells.flat()
  const withSome = cells.filter(({ practices }) => practices > 0).length
  return (
    <p role="status">
      {text.sentence(drawn.all.practices, { withSome, of: cells.length }, drawn.all.informed)}
    </p>
  )
}
