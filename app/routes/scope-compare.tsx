import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Select } from '#app/components/field.tsx'
import { ScopeChanges } from '#app/components/scope-changes.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { formatShortDate } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { listScopeVersions } from '#db/queries/scope-versions.ts'
import '#app/styles/changes.css'
import '#app/styles/practices.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, scopeCards } = metaMessages(matches)
  return [{ title: frame.titleOf(scopeCards.compareHeading(data?.practice.name ?? '')) }]
}

/** Without a choice in the address, the newest version is compared with the one before it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'study:read', params)
  const versions = await listScopeVersions(db, practice.id)
  const query = new URL(request.url).searchParams
  const find = (name: string, usual: number) => {
    const asked = query.get(name)
    return asked === null ? versions[usual] : versions.find(({ version }) => String(version) === asked)
  }
  const [from, to] = [find('from', 1), find('to', 0)]
  const isOnly = versions.length < 2
  const fault = isOnly ? 'only' : !from || !to ? 'unknown' : from === to ? 'same' : null
  return {
    study,
    practice: { id: practice.id, name: practice.name },
    versions: versions.map(({ version, createdAt, by }) => ({ version, createdAt, by })),
    from: from ?? null,
    to: to ?? null,
    fault,
  } as const
}

export default function ScopeCompare() {
  const { study, practice, versions, from, to, fault } = useLoaderData<typeof loader>()
  const { practices, scopeCards: text } = useMessages()
  const language = useLanguage()
  const base = `/studies/${study.id}/practices`
  const above = [
    { to: base, label: practices.heading },
    { to: `${base}/${practice.id}`, label: practice.name },
  ]
  const choices = versions.map(({ version, createdAt, by }) => ({
    value: String(version),
    label: text.option(version, formatShortDate(createdAt, language), by),
  }))
  const faults = { only: text.onlyOne, unknown: text.unknownVersion, same: text.sameVersion }
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.compareHeading(practice.name)}</h1>
      {versions.length > 1 && (
        <>
          <p>{text.compareLead}</p>
          <form className="version-choice">
            <Select name="from" label={text.from} value={from?.version} choices={choices} required />
            <Select name="to" label={text.to} value={to?.version} choices={choices} required />
            <div className="actions">
              <button>{text.compare}</button>
            </div>
          </form>
        </>
      )}
      {fault && (
        <p className="notice" role="status">
          {faults[fault]}
        </p>
      )}
      {!fault && from && to && (
        <>
          <h2>{text.compared(from.version, to.version)}</h2>
          <ScopeChanges from={from} to={to} />
        </>
      )}
    </StudyFrame>
  )
}
