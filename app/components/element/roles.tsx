import { formatNumber, signedNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { AnalysedElement, ElementSlice } from '#app/report/element/element-slice.ts'
import { roleWord } from '../charts/role-words.ts'
import { FigureCell } from '../figure-cell.tsx'
import { CoefficientInterval, useCoefficientInterval } from './coefficient.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { MethodLink } from '../method-link.tsx'

/** How roles see the element: leaders and staff about the same practices, and every role beside the one compared with. */
export function ElementRoles({
  gap,
  roleModel,
}: {
  gap: ElementSlice['leaderStaffGap']
  /** `null` until the analysis is there. */
  roleModel: AnalysedElement['roleModel'] | null
}) {
  const { element: text } = useMessages()
  return (
    <section>
      <h2 id="roles">{text.rolesHeading}</h2>
      <p>
        {useGapSentence(gap)} {text.noBias} <MethodLink to="leader-staff-gap" about={text.rolesHeading} />
      </p>
      {roleModel && <RoleEffects model={roleModel} />}
    </section>
  )
}

function RoleEffects({ model: { effects, reference, intercept } }: { model: AnalysedElement['roleModel'] }) {
  const { element: text, results, words } = useMessages()
  const language = useLanguage()
  if (reference === null || intercept === null || effects.length === 0) {
    return (
      <p className="quiet">
        {text.roleNone} <MethodLink to="role-model" about={text.role} />
      </p>
    )
  }
  return (
    <>
      <ScrollTable caption={text.roleTable(roleWord(words, reference))} className="compact">
        <thead>
          <tr>
            <th scope="col">{text.role}</th>
            {[text.effect, results.interval, results.informantsN, text.together].map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effects.map(({ role, estimate, interval, reasons, informants, practicesTogether, qualified }) => (
            <tr key={role} className={qualified ? undefined : 'quiet'}>
              <th scope="row">
                {roleWord(words, role ?? '')}
                {!qualified && <span className="quiet line-detail">{text.notQualified}</span>}
              </th>
              {estimate === null ? (
                <FigureCell value={null} reason={reasons.estimate} />
              ) : (
                <td className="number">{signedNumber(estimate, language, 2)}</td>
              )}
              <CoefficientInterval interval={interval} reason={reasons.interval} />
              <FigureCell value={informants} decimals={0} />
              <FigureCell value={practicesTogether} decimals={0} />
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <MethodLink to="role-model" about={text.role} />
      </p>
    </>
  )
}

function useGapSentence({ mean, interval, practices }: ElementSlice['leaderStaffGap']): string {
  const { element: text } = useMessages()
  const language = useLanguage()
  const intervalText = useCoefficientInterval()
  if (mean === null) return text.gapNone
  const size = formatNumber(Math.abs(mean), language, 2)
  if (interval === null) return text.gapWithoutInterval({ size, practices })
  const said = text.gapSentence({ size, isHigher: mean >= 0, interval: intervalText(interval), practices })
  return interval[0] <= 0 && interval[1] >= 0 ? `${said} ${text.gapMayBeNothing}` : said
}
