import type { Release } from '#analysis/disclosure/release-basis.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { roleCounts } from './charts/role-words.ts'

/** Says why the figures of a group of informants are hidden: `null` where they are not. */
export function useReleaseReason(minimum: number) {
  const messages = useMessages()
  const { release: text } = messages
  return ({
    release,
    role,
    sent,
  }: {
    release: Release
    role: string | null
    sent: number
  }): string | null => {
    if (release === 'shown') return null
    if (release === 'below_minimum' && sent < minimum) {
      const who = role === null ? text.informants(sent, String(sent)) : roleCounts(messages, { [role]: sent })
      return text.tooFewSent(who, minimum)
    }
    return text.why[release]
  }
}
