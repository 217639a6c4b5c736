import { useMessages } from '#app/messages/use-messages.ts'
import type { InvalidFields } from '#app/http/form.ts'
import type { AssignmentLine } from './assignment-table.tsx'
import { FormFault } from './field.tsx'
import {
  PairFields,
  PersonFields,
  useInvalidInformant,
  type PracticeChoice,
  type TypedValues,
} from './informant-form.tsx'
import { InformantLines } from './informant-lines.tsx'

/** One informant: who it is, what the informant answers about, and one practice more. */
export function InformantCard({
  informant,
  practices,
  mayReadNames,
  closed,
  rejected,
  tab,
}: {
  informant: {
    id: string
    code: string
    person: { name: string | null; email: string | null } | null
    lines: readonly AssignmentLine[]
    isLast: boolean
  }
  practices: readonly PracticeChoice[] | null
  mayReadNames: boolean
  closed: boolean
  rejected: { invalid: InvalidFields; values: TypedValues } | undefined
  /** Address of the list. */
  tab: string
}) {
  const { informants } = useMessages()
  const text = informants.person
  const invalid = useInvalidInformant(rejected?.invalid)
  const typed = rejected?.values ?? {}
  const isPerson = typed.intent === 'person'
  const isPair = typed.intent === 'add_assignment'
  const fault = rejected?.invalid.assignment
  return (
    <>
      {fault && (
        <p className="alert" role="alert">
          {text.faults[fault] ?? text.faults.not_withdrawn}
        </p>
      )}
      <h2>{text.assignments}</h2>
      <InformantLines rows={informant.lines} closed={closed} isLast={informant.isLast} />
      {mayReadNames && (
        <>
          <h2>{text.nameHeading}</h2>
          <form method="post" noValidate>
            <FormFault invalid={isPerson ? invalid : undefined} />
            <input type="hidden" name="intent" value="person" />
            <input type="hidden" name="informant" value={informant.id} />
            <PersonFields
              values={
                isPerson
                  ? typed
                  : { name: informant.person?.name ?? '', email: informant.person?.email ?? '' }
              }
              invalid={isPerson ? invalid : undefined}
            />
            <button>{text.save}</button>
          </form>
        </>
      )}
      {!closed && (
        <>
          <h2>{text.addHeading}</h2>
          <form method="post" noValidate>
            <FormFault invalid={isPair ? invalid : undefined} />
            <input type="hidden" name="intent" value="add_assignment" />
            <input type="hidden" name="informant" value={informant.id} />
            <PairFields
              practices={practices}
              values={isPair ? typed : {}}
              invalid={isPair ? invalid : undefined}
            />
            <button className="secondary">{text.addSave}</button>
          </form>
        </>
      )}
      <p>
        <a href={tab}>{informants.toList}</a>
      </p>
    </>
  )
}
