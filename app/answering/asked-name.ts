import { messagesIn } from '#app/messages/use-messages.ts'
import type { Language, VariantKind } from '#db/schema.ts'

/** A practice as informants' pages name it: one that is seen narrower or broader on purpose says so wherever it stands. */
export function askedName(
  { practiceName, variant }: { readonly practiceName: string; readonly variant: VariantKind | null },
  language: Language | null,
): string {
  return variant ? messagesIn[language ?? 'da'].answer.variants.named[variant](practiceName) : practiceName
}
