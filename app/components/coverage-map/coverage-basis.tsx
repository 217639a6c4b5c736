import type { CoverageAttribute } from '#app/coverage-map/attributes.ts'
import type { CoverageBasis, DrawnCoverage } from '#app/coverage-map/coverage-page.server.ts'
import { isFiltered, type CoverageView } from '#app/coverage-map/coverage-view.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { useCoverageWords } from './coverage-words.ts'

/** What is counted, of what, and what is picked out: the same words on the page and in the file. */
export function CoverageBasisLine({
  drawn,
  view,
  basis,
  tooMany,
}: {
  drawn: DrawnCoverage
  view: CoverageView
  basis: CoverageBasis
  /** Attributes with more values than a map can have. */
  tooMany: readonly CoverageAttribute[]
}) {
  const { coverage: text } = useMessages()
  const language = useLanguage()
  const words = useCoverageWords()
  const sentences = [
    text.counted(drawn.all.practices, basis.registered),
    ...(isFiltered(view) ? [text.filtered(words.filter(view))] : []),
    text.placed,
    ...(drawn.inSeveral > 0 ? [text.inSeveral(drawn.inSeveral, drawn.all.practices)] : []),
    text.answers(basis.answers, basis.newest && formatDateTime(basis.newest, language)),
    ...(basis.leftOut === null
      ? [text.leftOutUnknown]
      : basis.leftOut > 0
        ? [text.leftOut(basis.leftOut)]
        : []),
    ...(basis.otherVersion > 0 ? [text.otherVersion(basis.otherVersion)] : []),
    basis.frozen ? text.frozen(basis.frozen.number, formatDateTime(basis.frozen.at, language)) : text.live,
    ...(tooMany.length > 0 ? [text.notOffered(tooMany.map((name) => text.attributes[name]))] : []),
  ]
  return (
    <section>
      <h2>{text.basisHeading}</h2>
      <p>{sentences.join(' ')}</p>
    </section>
  )
}
