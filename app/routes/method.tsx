import type { MetaFunction } from '@remix-run/node'
import { FlagRules } from '#app/components/method/flag-rules.tsx'
import { MethodSection } from '#app/components/method/method-section.tsx'
import { Refused } from '#app/components/method/refused.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { Subscripted } from '#app/components/subscripted.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { methodAnchors } from '#app/method/anchors.ts'
import { limitsIn } from '#app/method/limits.ts'
import '#app/styles/typology.css'
import '#app/styles/method.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, method } = metaMessages(matches)
  return [{ title: frame.titleOf(method.title) }, { name: 'description', content: method.lead }]
}

/** Every statistic with its formula, limits and sources. Figures on other pages lead to their own section here. */
export default function Method() {
  const { method: text } = useMessages()
  const limits = limitsIn(useLanguage())
  return (
    <PageFrame>
      <article className="typology method">
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <p>{text.intro}</p>
        <nav aria-label={text.onPage} className="on-page">
          <ul>
            {methodAnchors.map((anchor) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>
                  <Subscripted text={text.sections[anchor].heading} />
                </a>
              </li>
            ))}
            <li>
              <a href="#refused">{text.refusedHeading}</a>
            </li>
          </ul>
        </nav>
        {methodAnchors.map((anchor) => (
          <MethodSection key={anchor} anchor={anchor} limits={limits}>
            {anchor === 'flags' && <FlagRules limits={limits} />}
          </MethodSection>
        ))}
        <Refused />
      </article>
    </PageFrame>
  )
}
