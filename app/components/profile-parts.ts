import { useMessages } from '#app/messages/use-messages.ts'

/** The parts of a profile on one version of a scope; `part` gives each its name, and an id that no other version has. */
export function useProfileParts(number: number, isAnalysed: boolean) {
  const { results: text, profile, perspectives, agreement, moves, flags } = useMessages()
  const named = [
    { id: 'elements', name: profile.elements },
    { id: 'perspectives', name: perspectives.heading },
    { id: 'agreement', name: agreement.heading },
    ...(isAnalysed
      ? [
          { id: 'moves', name: moves.heading },
          { id: 'adjusted', name: moves.adjustedHeading },
          { id: 'flags', name: flags.heading },
        ]
      : []),
    { id: 'comments', name: text.commentsHeading },
  ]
  const part = (id: string) => ({
    id: `${id}-${number}`,
    name: named.find((one) => one.id === id)?.name ?? id,
  })
  return { parts: named.map(({ id }) => part(id)), part }
}
