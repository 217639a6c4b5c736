import { useMessages } from '#app/messages/use-messages.ts'
import { ConfirmCheck } from './confirm-check.tsx'
import { FormFault } from './field.tsx'

/** Opens the results of a wave, and says before what that does to rules. */
export function OpenResultsForm({
  action,
  rules,
  isUnconfirmed,
}: {
  action: string
  /** How many have been registered. */
  rules: number
  isUnconfirmed: boolean
}) {
  const { seal: text } = useMessages()
  return (
    <section>
      <h2>{text.openHeading}</h2>
      <p>{text.openOnce}</p>
      <p className={rules === 0 ? 'notice warning' : 'notice'}>
        {rules === 0 ? text.markedWithout : text.markedWith}
      </p>
      <form method="post" action={action}>
        <FormFault invalid={isUnconfirmed ? { confirm: 'must_confirm' } : undefined} />
        <ConfirmCheck label={text.confirm} isFault={isUnconfirmed} />
        <div className="actions">
          <button>{text.open}</button>
        </div>
      </form>
    </section>
  )
}
