import { useId } from 'react'
import type { ConsentLine } from '#app/consents/consent-list.server.ts'
import { howMaxLength, type ConsentFault, type TypedConsent } from '#app/consents/consent-form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { useConsentChoices, useConsentWords } from './consent-words.ts'

/** One practice of the list: what it says now, and what shall be registered. */
export function ConsentRow({
  line: { id, code, name: title, consent },
  typed,
  fault,
  isOvertaken,
  after = String(consent?.number ?? 0),
}: {
  line: ConsentLine
  typed: TypedConsent | undefined
  fault: ConsentFault | null
  /** Somebody else registered something of it meanwhile. */
  isOvertaken: boolean
  /** Number of the newest that was seen. */
  after: string | undefined
}) {
  const key = useId()
  const { consents: text } = useMessages()
  const wordsOf = useConsentWords()
  const { answers, roles } = useConsentChoices()
  const now = consent && wordsOf(consent)
  const control = (name: 'answer' | 'saidBy' | 'how', label: string) => ({
    name: `${name}-${id}`,
    defaultValue: typed?.[name] ?? '',
    'aria-label': text.controlOf(label, `${title} (${code})`),
    'aria-invalid': (fault !== null && fieldsOf[fault].includes(name)) || undefined,
    'aria-describedby': fault ? `${key}-fault` : undefined,
  })
  return (
    <tr>
      <th scope="row">
        {title} <span className="quiet line-detail">{code}</span>
        {fault && (
          <span className="error" id={`${key}-fault`}>
            {text.faultWords[fault]}
          </span>
        )}
      </th>
      <td className="own-line" data-label={text.now}>
        {isOvertaken && now ? (
          <strong>
            {now.said}, {now.registered}
          </strong>
        ) : (
          (now?.said ?? text.answers.not_asked)
        )}
      </td>
      <td data-label={text.answer}>
        <input type="hidden" name={`after-${id}`} value={after} />
        <select {...control('answer', text.answer)}>
          <option value="">{text.noChange}</option>
          {answers.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td data-label={text.saidBy}>
        <select {...control('saidBy', text.saidBy)}>
          <option value="">{text.asCommon}</option>
          {roles.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td className="own-line" data-label={text.how}>
        <input type="text" {...control('how', text.how)} maxLength={howMaxLength} />
      </td>
    </tr>
  )
}

const fieldsOf: Readonly<Record<ConsentFault, readonly string[]>> = {
  answer_missing: ['answer'],
  said_by_missing: ['saidBy'],
  how_missing: ['how'],
  how_long: ['how'],
  nothing_to_withdraw: ['answer'],
  invalid: ['answer', 'saidBy'],
}
