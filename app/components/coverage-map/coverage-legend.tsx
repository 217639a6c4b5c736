import { informedClasses } from '#analysis/coverage-map/informed.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { InformedMark } from './informed-mark.tsx'

export function CoverageLegend() {
  const { coverage: text } = useMessages()
  return (
    <div className="coverage-legend">
      <p id="coverage-legend">{text.legend}</p>
      <ul aria-labelledby="coverage-legend">
        {informedClasses.toReversed().map((informed) => (
          <li key={informed}>
            <svg className="legend-mark" viewBox="-12 -12 24 24" aria-hidden="true">
              <InformedMark informed={informed} radius={9} />
            </svg>
            {text.informed[informed]}
          </li>
        ))}
        <li>
          <span className="legend-gap" aria-hidden="true">
            0
          </span>
          {text.legendGap}
        </li>
      </ul>
      <p className="quiet">{text.legendSize}</p>
    </div>
  )
}
