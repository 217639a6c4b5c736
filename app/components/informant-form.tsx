import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Role } from '#db/schema.ts'
import { Choices, FormFault, Select, TextField } from './field.tsx'

export type TypedValues = Readonly<Record<string, string>>

export interface PracticeChoice {
  id: string
  code: string
  name: string
}

/** Informants of the study who have the address that was typed. */
export interface SameEmail {
  id: string
  code: string
  name: string | null
}

/** The words for what was wrong, where this form has words of its own. */
export function useInvalidInformant(invalid: InvalidFields | undefined): InvalidFields | undefined {
  const { informants } = useMessages()
  if (!invalid) return undefined
  return Object.fromEntries(
    Object.entries(invalid).map(([name, fault]) => [
      name,
      name === 'email' ? informants.invalid.email : (informants.invalid[fault] ?? fault),
    ]),
  ) as InvalidFields
}

/** Which practice and which role: a list while it can be overlooked, then the practice's code. */
export function PairFields({
  practices,
  values,
  invalid,
}: {
  practices: readonly PracticeChoice[] | null
  values: TypedValues
  invalid: InvalidFields | undefined
}) {
  const { informants, words } = useMessages()
  const text = informants.form
  const roles = Object.keys(words.roles) as Role[]
  return (
    <>
      {practices ? (
        <Select
          name="practice"
          required
          label={text.practice}
          empty={text.choosePractice}
          value={values.practice}
          invalid={invalid}
          choices={practices.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        />
      ) : (
        <TextField
          name="practice"
          required
          short
          label={text.practiceCode}
          hint={text.practiceCodeHint}
          value={values.practice}
          invalid={invalid}
          maxLength={60}
        />
      )}
      <Select
        name="role"
        required
        label={text.role}
        empty={text.chooseRole}
        value={values.role}
        invalid={invalid}
        choices={roles.map((role) => ({ value: role, label: words.roles[role] }))}
      />
    </>
  )
}

export function PersonFields({
  values,
  invalid,
}: {
  values: TypedValues
  invalid: InvalidFields | undefined
}) {
  const { informants } = useMessages()
  const text = informants.form
  return (
    <>
      <TextField
        name="name"
        label={text.name}
        hint={text.nameHint}
        value={values.name}
        invalid={invalid}
        autoComplete="off"
        maxLength={200}
      />
      <TextField
        name="email"
        type="email"
        label={text.email}
        value={values.email}
        invalid={invalid}
        autoComplete="off"
        maxLength={200}
      />
    </>
  )
}

/** A new informant on a practice. When the address is known, the person says who it is. */
export function InformantForm({
  practices,
  mayReadNames,
  values,
  invalid: faults,
  sameEmail,
}: {
  practices: readonly PracticeChoice[] | null
  mayReadNames: boolean
  values: TypedValues
  invalid: InvalidFields | undefined
  sameEmail: readonly SameEmail[]
}) {
  const { informants } = useMessages()
  const text = informants.form
  const invalid = useInvalidInformant(faults)
  return (
    <form method="post" noValidate>
      <FormFault invalid={invalid} />
      <input type="hidden" name="intent" value="add" />
      <PairFields practices={practices} values={values} invalid={invalid} />
      {mayReadNames && <PersonFields values={values} invalid={invalid} />}
      {sameEmail.length > 0 && (
        <Choices
          name="same"
          label={text.same}
          hint={text.sameHint}
          value={values.same}
          invalid={invalid}
          choices={[
            ...sameEmail.map(({ id, code, name }) => ({ value: id, label: text.sameAs(code, name) })),
            { value: 'new', label: text.notSame },
          ]}
        />
      )}
      <TextField
        name="code"
        short
        label={text.code}
        hint={text.codeHint}
        value={values.code}
        invalid={invalid}
        autoComplete="off"
        maxLength={40}
      />
      <button>{text.save}</button>
    </form>
  )
}
