import type { ReactNode } from 'react'
import {
  perspectiveLists,
  type ElementPerspective,
  type PerspectiveList,
  type Perspectives,
} from '#analysis/perspectives.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** The elements by what roles say of them: every element stands in one list. */
export function PerspectiveLists({
  perspectives: { elements },
  nameOf,
  heading: Heading,
  below = () => null,
  most = Infinity,
}: {
  perspectives: Perspectives
  nameOf: (element: string) => string
  /** The level of the lists' headings. */
  heading: 'h3' | 'h4'
  /** What stands below an element that is disagreed on. */
  below?: (element: string) => ReactNode
  /** More elements of a list than this are only counted. */
  most?: number
}) {
  const { perspectives: text } = useMessages()
  const reasonOf = useDisagreement()
  return (
    <div className="perspective-lists">
      {perspectiveLists.map((list) => {
        const here = elements.filter((element) => element.list === list)
        if (here.length === 0 && !always.includes(list)) return null
        return (
          <section key={list}>
            <Heading>{text.lists[list]}</Heading>
            <p className="quiet">{here.length === 0 ? text.none : text.meaning[list]}</p>
            {here.length > 0 && (
              <ul>
                {here.slice(0, most).map((element) => (
                  <li key={element.id}>
                    {nameOf(element.id)}
                    {list === 'disagree' && (
                      <>
                        : {reasonOf(element)} {below(element.id)}
                      </>
                    )}
                  </li>
                ))}
                {here.length > most && <li className="quiet">{text.andMore(here.length - most)}</li>}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** The three lists that the card is made for stand there even when they are empty. */
const always: readonly PerspectiveList[] = ['disagree', 'agree_high', 'agree_low']

function useDisagreement(): (element: ElementPerspective) => string {
  const { perspectives: text } = useMessages()
  const language = useLanguage()
  return ({ gap, deviation, disagreement: { ofRoles } }) =>
    ofRoles
      ? text.disagreement.ofRoles(formatNumber(gap, language, 1))
      : text.disagreement.ofInformants(formatNumber(deviation, language, 1))
}

/** By what limits elements are put in lists, in words. */
export function PerspectiveLimits({
  perspectives: { limits },
  scale,
}: {
  perspectives: Perspectives
  scale: { readonly minimum: number; readonly maximum: number }
}) {
  const { perspectives: text } = useMessages()
  const language = useLanguage()
  const points = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 2)
  return (
    <p className="quiet">
      {text.limits({
        gap: points(limits.gap),
        deviation: points(limits.deviation),
        high: points(limits.high),
        low: points(limits.low),
        from: points(scale.minimum),
        to: points(scale.maximum),
      })}
    </p>
  )
}
