import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { TextField } from './field.tsx'

/** Where a member chooses a password. */
export function NewPasswordField({ invalid }: { invalid: InvalidFields | undefined }) {
  const { account: text } = useMessages()
  return (
    <TextField
      name="password"
      type="password"
      label={text.newPassword}
      hint={text.passwordHint}
      invalid={invalid}
      autoComplete="new-password"
      required
    />
  )
}
