import type { DrawSteps } from '#analysis/steps/draw-steps.ts'
import { formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useStepNumbers } from './numbers.ts'
import { Step, Sum } from './step.tsx'

/** How many random groups agree better than the informants of a practice, counted. */
export function DrawsStep({
  draws: { deviation, draws, size, better, equal, worse, quarters, percentile },
}: {
  draws: DrawSteps
}) {
  const { steps: text } = useMessages()
  const language = useLanguage()
  const { number, count } = useStepNumbers()
  const share = (percent: number) => formatShare(percent / 100, language, 1)
  return (
    <Step heading={text.agreementPercentile} method="agreement-percentile">
      <p>
        {text.drawsHow({ draws: count(draws), size: count(size) })}{' '}
        {text.drawsCounted({
          deviation: number(deviation),
          better: count(better),
          equal: count(equal),
          worse: count(worse),
        })}
      </p>
      <Sum result={share(percentile)}>
        100 % · ({count(better)} + {count(equal)} / 2) / {count(draws)}
      </Sum>
      <p>{text.drawsRest}</p>
      <Sum result={share(100 - percentile)}>100 % − {share(percentile)}</Sum>
      <ScrollTable caption={text.drawsTable} className="compact">
        <thead>
          <tr>
            {text.quarters.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {text.quarters.map((name, place) => (
              <td key={name} className="number">
                {number(quarters[place] ?? null)}
              </td>
            ))}
          </tr>
        </tbody>
      </ScrollTable>
    </Step>
  )
}
