import { useMessages } from '#app/messages/use-messages.ts'

/** The way to what Praksiskort rests on, from every page of those who run a study. */
export function AboutLinks() {
  const { method, typology } = useMessages()
  return (
    <ul>
      <li>
        <a href="/typology">{typology.title}</a>
      </li>
      <li>
        <a href="/method">{method.title}</a>
      </li>
    </ul>
  )
}
