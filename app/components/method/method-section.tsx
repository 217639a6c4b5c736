import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { MethodAnchor } from '#app/method/anchors.ts'
import { formulaOf } from '#app/method/formulas.ts'
import type { Limits } from '#app/method/limits.ts'
import { references } from '#app/method/references.ts'
import { Subscripted } from '../subscripted.tsx'

/** One statistic: what it tells, its formula, when there is none, limits and sources. */
export function MethodSection({
  anchor,
  limits,
  children,
}: {
  anchor: MethodAnchor
  limits: Limits
  /** What belongs below its limits. */
  children?: ReactNode
}) {
  const { method: text } = useMessages()
  const { heading, tells, symbols, undefinedWhen, limits: limitsOf } = text.sections[anchor]
  const formula = formulaOf(anchor, useLanguage())
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>
        <Subscripted text={heading} />
      </h2>
      <p>
        <Subscripted text={tells} />
      </p>
      {formula && (
        <>
          <h3>{text.formula}</h3>
          <pre className="formula" role="region" tabIndex={0} aria-label={`${text.formula}: ${heading}`}>
            {formula}
          </pre>
          {symbols && (
            <p className="quiet">
              <Subscripted text={symbols} />
            </p>
          )}
        </>
      )}
      <h3>{text.undefinedLabel}</h3>
      <p>
        <Subscripted text={undefinedWhen} />
      </p>
      <h3>{text.limitsLabel}</h3>
      <ul>
        {limitsOf(limits).map((limit) => (
          <li key={limit}>
            <Subscripted text={limit} />
          </li>
        ))}
      </ul>
      {children}
      <h3>{text.source}</h3>
      <ul className="sources" lang="en">
        {references[anchor].map((source) => (
          <li key={source}>
            <Subscripted text={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}
