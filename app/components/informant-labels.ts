import { useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from './charts/role-words.ts'

/**
 * What informants of one practice are called where their names are not shown: by role, and by number where several have
 * it.
 *
 * @param responses in the order that numbers follow.
 * @returns labels by response id.
 */
export function useInformantLabels(
  responses: readonly { readonly response: string; readonly role: string }[],
): ReadonlyMap<string, string> {
  const { moves: text, words } = useMessages()
  const labels = new Map<string, string>()
  for (const { response, role } of responses) {
    const mates = responses.filter((other) => other.role === role)
    const number = mates.findIndex((other) => other.response === response) + 1
    const word = roleWord(words, role)
    labels.set(response, mates.length === 1 ? word : text.numbered(word, number))
  }
  return labels
}
