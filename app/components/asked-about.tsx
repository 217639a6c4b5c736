import { useMessages } from '#app/messages/use-messages.ts'
import type { VariantKind } from '#db/schema.ts'

/** Which card an assignment is about, where it is a variant. */
export function AskedAbout({ variant }: { variant: VariantKind | null }) {
  const { variants } = useMessages()
  return variant && <span className="quiet"> ({variants.word[variant]})</span>
}

/** The same as text, to stand after a practice's name. */
export function useAskedAbout(): (row: {
  readonly practiceName: string
  readonly variant: VariantKind | null
}) => string {
  const { variants } = useMessages()
  return ({ practiceName, variant }) =>
    variant ? `${practiceName} (${variants.word[variant]})` : practiceName
}
