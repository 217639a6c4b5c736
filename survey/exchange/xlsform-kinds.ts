import { integerFrom } from '../format-shape.ts'
import type { Question, Text } from '../questionnaire.ts'
import { questionnaireLimits } from '../read-questionnaire.ts'
import type { ImportFindings } from './import-notes.ts'
import { optionsFrom, type ImportedChoice } from './survey-choices.ts'
import type { SheetRow } from './xlsform-rows.ts'

/** How long an answer may be when the form does not say. */
const usualLength = { text: 500, comment: 2000 }

/** A question that does not count, by its type; `undefined` with a fault. */
export function questionOf(
  row: SheetRow,
  type: string,
  id: string,
  text: Text,
  choices: readonly ImportedChoice[],
  findings: ImportFindings,
): Question | undefined {
  const hint = spare(row.text('hint'))
  const common = { id, text, ...(hint && { hint }) }
  if (type === 'integer') return numberOf(row, common, findings)
  if (type === 'text') {
    const kind = row.cell('appearance') === 'multiline' ? 'comment' : 'text'
    noteAppearance(row, ['multiline'], findings)
    const maxLength = lengthOf(row, kind, findings)
    return maxLength === undefined ? undefined : { ...common, kind, maxLength }
  }
  const options = optionsFrom(choices, findings)
  if (row.cell('constraint') !== '') findings.note('not_honoured', row.at('constraint'), 'constraint')
  if (!options) return undefined
  if (type === 'select_multiple') {
    noteAppearance(row, [], findings)
    return { ...common, kind: 'choices', options }
  }
  noteAppearance(row, ['minimal'], findings)
  const isDropdown = row.cell('appearance') === 'minimal'
  return { ...common, kind: 'choice', options, ...(isDropdown && { shownAs: 'dropdown' as const }) }
}

function numberOf(
  row: SheetRow,
  common: Pick<Question, 'id' | 'text' | 'hint'>,
  findings: ImportFindings,
): Question | undefined {
  const { faults } = findings
  const most = questionnaireLimits.number
  const constraint = row.cell('constraint')
  const [, from, to] = /^\.\s*>=\s*(-?\d{1,12})\s+and\s+\.\s*<=\s*(-?\d{1,12})$/.exec(constraint) ?? []
  noteAppearance(row, [], findings)
  if (constraint === '') findings.note('filled_in', row.at('constraint'), 'constraint')
  else if (from === undefined) findings.note('not_honoured', row.at('constraint'), 'constraint')
  const edge = (text: string | undefined, usual: number) =>
    text === undefined ? usual : integerFrom(-most, most)(Number(text), row.at('constraint'), faults)
  const [minimum, maximum] = [edge(from, -most), edge(to, most)]
  if (minimum === undefined || maximum === undefined) return undefined
  if (minimum > maximum) {
    return faults.add(row.at('constraint'), 'out_of_range', { value: maximum, expected: `≥ ${minimum}` })
  }
  return { ...common, kind: 'number', minimum, maximum }
}

/** Longest text that may be written, from a constraint on its length. */
export function lengthOf(
  row: SheetRow,
  kind: 'text' | 'comment',
  findings: ImportFindings,
): number | undefined {
  const constraint = row.cell('constraint')
  const [, length] = /^string-length\(\s*\.\s*\)\s*<=\s*(\d{1,9})$/.exec(constraint) ?? []
  if (length !== undefined) {
    return integerFrom(1, questionnaireLimits.answerLength)(
      Number(length),
      row.at('constraint'),
      findings.faults,
    )
  }
  findings.note(constraint === '' ? 'filled_in' : 'not_honoured', row.at('constraint'), 'constraint')
  return usualLength[kind]
}

/** Notes a look that we do not have. */
export function noteAppearance(row: SheetRow, known: readonly string[], findings: ImportFindings): void {
  const appearance = row.cell('appearance')
  if (appearance !== '' && !known.includes(appearance))
    findings.note('ignored', row.at('appearance'), 'appearance')
}

/** A text that need not be there. */
export function spare(text: Text | undefined): Text | undefined {
  return text && (text.da !== '' || text.en !== '') ? text : undefined
}
