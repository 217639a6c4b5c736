import type { InvalidFields } from '#app/http/form.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ruleFaultCodes, pathText, type RuleFault, type RuleFaultCode } from '#app/selection/rule-faults.ts'
import { readStratumText } from '#app/selection/rule-controls.ts'
import type { FieldFault } from '#app/selection/read-rule-fields.ts'
import { useStratumNames } from './stratum-names.ts'

/** What is wrong with a code of a fault, in a sentence. */
export function useFaultWords(): (code: string, detail: string | null) => string {
  const { rule: text, words } = useMessages()
  const strata = useStratumNames()
  return (code, detail) => {
    if (code === 'no_practice' && detail !== null) {
      const stratum = readStratumText(detail)
      return text.faultWords.no_practice(stratum && strata.stratum(stratum.attribute, stratum.value))
    }
    if (isRuleFault(code)) return text.faultWords[code](detail)
    return text.formFaults[code] ?? words.invalid[code] ?? text.faultWords.invalid_value(null)
  }
}

/** Sentences by control. */
export function useInvalidSentences(): (faults: readonly FieldFault[]) => InvalidFields | undefined {
  const sentenceOf = useFaultWords()
  const { rule: text } = useMessages()
  return (faults) => {
    if (faults.length === 0) return undefined
    return Object.fromEntries(
      faults.map(({ field, code, detail }) => {
        // shares are typed in per cent
        const limit =
          detail !== null && isShare(field) && code !== 'wrong_type'
            ? text.percentLimit(Number(detail))
            : detail
        return [field, sentenceOf(code, limit)]
      }),
    )
  }
}

/** Every fault of a form above it, with where it is. */
export function FormFaults({ invalid }: { invalid: InvalidFields | undefined }) {
  const { rule: text } = useMessages()
  const placeOf = useFaultPlace()
  if (!invalid) return null
  return (
    <div className="alert" role="alert">
      <p>{text.faults}</p>
      <ul>
        {Object.entries(invalid).map(([field, sentence]) => (
          <li key={field}>{text.faultAt(sentenceCase(placeOf(field)), sentence)}</li>
        ))}
      </ul>
    </div>
  )
}

/** Every fault of a file, with its path. */
export function FileFaults({ faults }: { faults: readonly RuleFault[] }) {
  const { rule: text } = useMessages()
  const sentenceOf = useFaultWords()
  return (
    <ul>
      {faults.map(({ path, code, detail }) => (
        <li key={`${pathText(path)} ${code}`}>
          <code>{pathText(['rule', ...path])}</code>: {sentenceOf(code, detail)}{' '}
          {text.fields[String(path.at(-1))] !== undefined && (
            <span className="quiet">({text.fields[String(path.at(-1))]})</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function useFaultPlace(): (field: string) => string {
  const { rule: text } = useMessages()
  return (field) => {
    if (field === 'reason') return text.reason
    const [, kind, at, word] = /^(step|quota|scenario)-(\d+)-(.*)$/.exec(field) ?? []
    if (kind === undefined) return text.fields[field] ?? text.fields['form'] ?? field
    const row = { step: text.stepName, quota: text.quotaName, scenario: text.scenarioName }[
      kind as 'step' | 'quota' | 'scenario'
    ]
    const label = text.fields[word ?? ''] ?? text.fields['thresholds'] ?? ''
    return `${row(Number(at) + 1)}, ${label}`
  }
}

function isShare(field: string): boolean {
  return ['minimumAnsweredShare', 'minimumProbability'].includes(field) || /^scenario-\d+-share$/.test(field)
}

function isRuleFault(code: string): code is RuleFaultCode {
  return (ruleFaultCodes as readonly string[]).includes(code)
}
