import { useMessages } from '#app/messages/use-messages.ts'

/** What tells data from all others, in groups that can be read aloud and compared. */
export function Fingerprint({ digest }: { digest: string }) {
  const { freeze: text } = useMessages()
  return (
    <p className="fingerprint">
      {text.fingerprint}: <code>{digest.match(/.{1,8}/g)?.join(' ')}</code>
    </p>
  )
}
