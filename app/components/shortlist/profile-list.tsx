import type { WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import { formatDateTime, formatShare } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { useElementNames, type ElementName } from '../element-names.ts'
import { ScrollTable } from '../scroll-table.tsx'

interface ListedProfile {
  readonly id: string
  readonly name: string
  readonly number: number
  readonly profile: WeightProfile
  readonly reason: string
  readonly by: string
  readonly at: string
  /** By element, in any unit; `null` when the questionnaire of the wave does not have its elements. */
  readonly weights: Readonly<Record<string, number>> | null
}

/** Every profile of the study with its versions, the newest of each open. */
export function ProfileList({
  profiles,
  elements,
  mayWrite,
}: {
  profiles: readonly ListedProfile[]
  elements: readonly ElementName[]
  mayWrite: boolean
}) {
  const { weightProfiles: text } = useMessages()
  const names = [...new Set(profiles.map(({ name }) => name))]
  return (
    <section>
      <h2>{text.listHeading}</h2>
      <p>{text.builtIn}</p>
      {names.length === 0 && <p>{text.none}</p>}
      {names.map((name) => {
        const [newest, ...older] = profiles.filter((one) => one.name === name)
        return (
          newest && (
            <section key={name}>
              <h3>{name}</h3>
              <ProfileVersion version={newest} elements={elements} />
              {mayWrite && newest.weights && (
                <p>
                  <a href={`?of=${newest.id}`}>{text.change(name)}</a>
                </p>
              )}
              {older.length > 0 && (
                <details>
                  <summary>{text.older(older.length)}</summary>
                  {older.map((version) => (
                    <ProfileVersion key={version.id} version={version} elements={elements} />
                  ))}
                </details>
              )}
            </section>
          )
        )
      })}
    </section>
  )
}

function ProfileVersion({
  version: { name: called, number, profile, weights, reason, by, at },
  elements,
}: {
  version: ListedProfile
  elements: readonly ElementName[]
}) {
  const { weightProfiles: text } = useMessages()
  const language = useLanguage()
  const name = useElementNames(elements)
  const total = Object.values(weights ?? {}).reduce((sum, weight) => sum + weight, 0)
  const share = (value: number) => formatShare(value, language, 1)
  return (
    <>
      <p>{text.version(number, text.kinds[profile.kind], formatDateTime(at, language), by)}</p>
      <blockquote>{reason}</blockquote>
      {profile.kind === 'order' && <p>{text.order(profile.order.map((id) => name(id)).join(' ≥ '))}</p>}
      {weights === null ? (
        <p className="notice warning">{text.otherElements}</p>
      ) : (
        <ScrollTable caption={text.tableCaption(called, number)}>
          <thead>
            <tr>
              <th scope="col">{text.element}</th>
              <th scope="col" className="number">
                {text.weight}
              </th>
              {profile.kind === 'bounds' && (
                <>
                  <th scope="col" className="number">
                    {text.least}
                  </th>
                  <th scope="col" className="number">
                    {text.most}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {elements.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{name(id)}</th>
                <td className="number">{share((weights[id] ?? 0) / total)}</td>
                {profile.kind === 'bounds' && (
                  <>
                    <td className="number">{share(profile.lower[id] ?? 0)}</td>
                    <td className="number">{share(profile.upper[id] ?? 1)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  )
}
