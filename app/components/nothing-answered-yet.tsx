import { useMessages } from '#app/messages/use-messages.ts'

/** Stands where results will be, before anybody has sent an answer. */
export function NothingAnsweredYet({ field }: { field: string }) {
  const { results: text } = useMessages()
  return (
    <div className="notice">
      <p>
        <strong>{text.nothingYet}</strong>
      </p>
      <p>{text.nothingYetNext}</p>
      <p>
        <a href={field}>{text.seeField}</a>
      </p>
    </div>
  )
}
