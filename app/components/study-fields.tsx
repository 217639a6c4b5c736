import { useId } from 'react'
import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import {
  coverageMax,
  coverageRoles,
  groupRange,
  languagesOf,
  minimumField,
} from '#app/studies/study-choices.ts'
import { TextField } from './field.tsx'

/** The fields of a study, for making one and for changing it. `values` are what was typed or what is kept. */
export function StudyFields({
  values,
  invalid,
  smallestGroup = groupRange.min,
}: {
  values: Readonly<Record<string, string>>
  invalid: InvalidFields | undefined
  /** The lowest number that may be chosen: what informants were told, once they were told. */
  smallestGroup?: number
}) {
  const { studies: text } = useMessages()
  const common = (name: string) => ({ name, value: values[name], invalid, required: true })
  return (
    <>
      <TextField {...common('title')} label={text.title} hint={text.titleHint} maxLength={200} />
      <TextField
        {...common('controller')}
        label={text.controller}
        hint={text.controllerHint}
        maxLength={200}
      />
      <TextField
        {...common('contactName')}
        label={text.contactName}
        hint={text.contactHint}
        maxLength={200}
      />
      <TextField {...common('contactEmail')} type="email" label={text.contactEmail} maxLength={254} />
      <TextField {...common('endsOn')} type="date" label={text.endsOn} hint={text.endsOnHint} short />
      <LanguageBoxes value={values.languages ?? ''} invalid={invalid} />
      <TextField
        {...common('minimumGroup')}
        inputMode="numeric"
        label={text.minimumGroup}
        hint={text.minimumGroupHint(smallestGroup, groupRange.max)}
        short
      />
      <fieldset>
        <legend>{text.coverage}</legend>
        <span className="hint">{text.coverageHint(coverageMax)}</span>
        <div className="role-minimums">
          {coverageRoles.map((role) => (
            <TextField
              key={role}
              {...common(minimumField(role))}
              inputMode="numeric"
              label={text.roleMinimum[role]}
              short
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

function LanguageBoxes({ value, invalid }: { value: string; invalid: InvalidFields | undefined }) {
  const { studies: text, frame, words } = useMessages()
  const id = useId()
  const fault = invalid?.languages
  return (
    <fieldset className="options" aria-describedby={fault ? `${id}-error` : undefined}>
      <legend>{text.languages}</legend>
      <span className="hint">{text.languagesHint}</span>
      {fault && (
        <span className="error" id={`${id}-error`}>
          {words.invalid.invalid_value}
        </span>
      )}
      {(['da', 'en'] as const).map((language) => (
        <label key={language}>
          <input
            type="checkbox"
            name="languages"
            value={language}
            defaultChecked={languagesOf(value).includes(language)}
          />
          <span lang={language}>{frame.languages[language]}</span>
        </label>
      ))}
    </fieldset>
  )
}
