import type { VariantGapOverall } from '#analysis/scope-variants.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { StudyVariants } from '#app/report/study/variants.ts'
import type { VariantSlice } from '#app/report/variants/variant-slice.ts'
import { FigureCell } from '../figure-cell.tsx'
import { MethodLink } from '../method-link.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from '../study/formats.ts'
import { VariantInterval } from './variant-interval.tsx'
import { useGapReason } from './variant-words.ts'

/** How far scores move from narrow to broad over all practices that have both, and each of them by itself. */
export function StudyVariantTables({
  found,
  names,
  nameOf,
  path,
  chosen,
}: {
  found: VariantSlice
  names: StudyVariants['names']
  nameOf: (element: string) => string
  /** Of the results, and the choices as an address says them. */
  path: string
  chosen: string
}) {
  const { variantMoves: text } = useMessages()
  const { two, signed, count } = useFormats()
  const rows = [
    { id: 'total', name: text.total, gap: found.total },
    ...found.elements.map((gap) => ({ id: gap.id, name: nameOf(gap.id), gap })),
  ]
  const profileOf = (id: string) => `${path}/${id}${chosen && `?${chosen}`}#narrow-and-broad`
  return (
    <>
      <section>
        <h2>{text.overallHeading}</h2>
        <p>{useOverallSentence(found.total)}</p>
        {found.compared.length > 0 && (
          <ScrollTable caption={text.overallTable} className="named-rows">
            <thead>
              <tr>
                <th scope="col">{text.score}</th>
                {[text.difference, text.intervalHead, text.pairs].map((name) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, gap }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {gap.mean === null ? (
                    <FigureCell value={null} reason={gap.reasons.mean} label={text.difference} />
                  ) : (
                    <td className="number" data-label={text.difference}>
                      {signed(gap.mean)}
                    </td>
                  )}
                  <VariantInterval ends={gap.interval} why={gap.reasons.interval} />
                  <td className="number" data-label={text.pairs}>
                    {count(gap.practices)}
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
        <p className="quiet">
          {text.how} <MethodLink to="scope-variants" about={text.heading} />
        </p>
      </section>
      {found.compared.length > 0 && (
        <section>
          <h2>{text.practicesHeading}</h2>
          <ScrollTable caption={text.practicesHeading} isSaidAbove className="named-rows">
            <thead>
              <tr>
                <th scope="col">{text.practice}</th>
                {[text.narrow, text.broad, text.difference, text.intervalHead, text.informants].map(
                  (name) => (
                    <th key={name} scope="col" className="number">
                      {name}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {found.compared.map(({ variant, total }) => (
                <tr key={`${variant.practiceId} ${variant.version}`}>
                  <th scope="row">
                    <a href={profileOf(variant.practiceId)}>{names[variant.practiceId]?.name}</a>{' '}
                    <span className="quiet">{text.compared(variant.kind, variant.version)}</span>
                  </th>
                  <td className="number" data-label={text.narrow}>
                    {two(total.narrow)}
                  </td>
                  <td className="number" data-label={text.broad}>
                    {two(total.broad)}
                  </td>
                  {total.difference === null ? (
                    <FigureCell value={null} reason={total.reasons.difference} label={text.difference} />
                  ) : (
                    <td className="number" data-label={text.difference}>
                      {signed(total.difference)}
                    </td>
                  )}
                  <VariantInterval ends={total.interval} why={total.reasons.interval} />
                  <td className="number" data-label={text.informants}>
                    {text.informantCounts(
                      count(total.informants.both),
                      count(total.informants.narrow),
                      count(total.informants.broad),
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </section>
      )}
      {found.uncompared.length > 0 && (
        <section>
          <h2>{text.uncomparedHeading}</h2>
          <ul>
            {found.uncompared.map(({ variant, reason: why }) => (
              <li key={`${variant.practiceId} ${variant.version}`}>
                <a href={profileOf(variant.practiceId)}>{names[variant.practiceId]?.name}</a>,{' '}
                {text.compared(variant.kind, variant.version)}: {text.uncompared[why]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function useOverallSentence({ mean, practices, interval: ends, reasons }: VariantGapOverall): string {
  const { variantMoves: text } = useMessages()
  const { two, interval } = useFormats()
  const reason = useGapReason()
  if (mean === null) return text.overallNone
  const said = text.overall(two(Math.abs(mean)), mean > 0, practices)
  if (practices === 1) return said
  return `${said}${ends ? text.interval(interval(ends)) : text.noInterval(reason(reasons.interval))}.`
}
