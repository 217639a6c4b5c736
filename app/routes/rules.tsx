import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AfterOpening } from '#app/components/shortlist/after-opening.tsx'
import { RuleDifferences } from '#app/components/shortlist/rule-differences.tsx'
import { RuleInWords } from '#app/components/shortlist/rule-in-words.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { Fingerprint } from '#app/components/fingerprint.tsx'
import { db } from '#app/db.server.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { loadRuleGround } from '#app/selection/rule-ground.server.ts'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { findResultsOpening } from '#db/queries/results-openings.ts'
import { listSelectionRules } from '#db/queries/selection-rules.ts'
import '#app/styles/shortlist.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, rule } = metaMessages(matches)
  return [{ title: frame.titleOf(rule.rulesTitleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'review:read', params)
  const { elements } = await loadRuleGround(study.id, wave)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    elements,
    opening: (await findResultsOpening(db, wave.id)) ?? null,
    rules: await listSelectionRules(db, wave.id),
  }
}

/** Every rule that was registered, the newest first, and what each changed. */
export default function Rules() {
  const { study, wave, elements, opening, rules } = useLoaderData<typeof loader>()
  const { rule: text } = useMessages()
  const language = useLanguage()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const when = (at: string) => formatDateTime(at, language)
  const firstBefore = rules.findIndex(({ afterOpening }) => !afterOpening)
  return (
    <ShortlistFrame
      study={study}
      wave={wave}
      page="rule"
      above={[{ to: `${path}/rule`, label: text.heading }]}
    >
      <h1>{text.rulesHeading}</h1>
      <p className="lead">{text.rulesLead}</p>
      <p>
        <a href={`${path}/rule`}>{text.toRule}</a>
      </p>
      {rules.length === 0 && <p>{text.rulesNone}</p>}
      {rules.map((one, place) => {
        const before = rules[place + 1]
        return (
          <section key={one.id}>
            {opening && place === firstBefore && (
              <p className="notice warning">{text.openedLine(when(opening.at), opening.by)}</p>
            )}
            <h2>
              {text.ruleNumber(one.number)}
              {place === 0 && ` (${text.isStanding})`}
            </h2>
            <p>{text.ruleLine(when(one.at), one.by)}</p>
            <AfterOpening rule={one} />
            <blockquote>{one.reason}</blockquote>
            <Fingerprint digest={one.digest} />
            <p>
              <a href={`${path}/rule.json?number=${one.number}`}>{text.download}</a>
            </p>
            {before && (
              <>
                <h3>{text.changedFrom(before.number)}</h3>
                <RuleDifferences
                  before={before.rule}
                  after={one.rule}
                  elements={elements}
                  caption={text.changedFrom(before.number)}
                />
              </>
            )}
            <details>
              <summary>{text.whole}</summary>
              <RuleInWords rule={one.rule} elements={elements} />
            </details>
          </section>
        )
      })}
    </ShortlistFrame>
  )
}
