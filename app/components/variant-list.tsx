import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { VariantKind } from '#db/schema.ts'
import type { StudyHead } from './study-frame.tsx'

/** What a list says of a variant. */
export interface ListedVariant {
  readonly id: string
  readonly version: number
  readonly kind: VariantKind
  readonly ordinary: { readonly version: number }
  readonly ended: { readonly at: string; readonly by: string; readonly reason: string } | null
}

/** The narrower and broader variants of a practice's scope, and the way to make one. */
export function VariantList({
  study,
  practiceId,
  variants,
  mayMake,
}: {
  study: StudyHead
  practiceId: string
  variants: readonly ListedVariant[]
  /** Whether this person may make one of a practice that goes on. */
  mayMake: boolean
}) {
  const { variants: text } = useMessages()
  const language = useLanguage()
  const base = `/studies/${study.id}/practices/${practiceId}/scope/variants`
  const missing = (['narrow', 'broad'] as const).filter(
    (kind) => !variants.some((variant) => variant.kind === kind && variant.ended === null),
  )
  return (
    <section id="variants">
      <h3>{text.heading}</h3>
      <p className="prose">{text.lead}</p>
      {variants.length > 0 && (
        <ul>
          {variants.map(({ id, kind, version, ordinary, ended }) => (
            <li key={id}>
              <a href={`${base}/${id}`}>{text.kinds[kind]}</a>: {text.of(version, ordinary.version)}
              {ended && `. ${text.endedOn(formatDate(ended.at, language), ended.by)}`}
            </li>
          ))}
        </ul>
      )}
      {mayMake && missing.length > 0 && (
        <p className="actions">
          {missing.map((kind) => (
            <a key={kind} className="button secondary" href={`${base}/${kind}/card`}>
              {text.make[kind]}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
