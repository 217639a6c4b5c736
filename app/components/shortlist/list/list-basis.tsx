import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ListSlice } from '#app/report/list/list-slice.ts'
import type { ListVersions } from '#app/report/lists.server.ts'
import { Fingerprint } from '../../fingerprint.tsx'
import { ComputationStamp } from '../computation-notice.tsx'

/** What tells the list from every other, and how to make it again. */
export function ListBasis({
  slice: { settings, pareto, zones },
  seed,
  digest,
  versions,
}: {
  slice: ListSlice
  seed: number
  digest: string
  versions: ListVersions
}) {
  const { shortlist: text } = useMessages()
  const language = useLanguage()
  const count = (value: number) => formatNumber(value, language)
  const hasChances = zones.certain + zones.borderline + zones.outside > 0
  return (
    <section>
      <h2 id="basis">{text.basisHeading}</h2>
      {pareto && pareto.compared > 1 && (
        <p className="prose">{text.pareto(count(pareto.front), count(pareto.compared))}</p>
      )}
      <p className="prose">
        {hasChances
          ? text.reproducible(count(settings.draws), String(seed))
          : text.reproducibleUndrawn(String(seed))}
      </p>
      <Fingerprint digest={digest} />
      <ComputationStamp versions={versions} />
    </section>
  )
}
