import { cleanText } from './clean-text.ts'
import type { Question } from './questionnaire.ts'

/** Why a field was refused. */
export type FieldFault =
  'unknown_field' | 'wrong_type' | 'not_an_option' | 'too_long' | 'not_a_number' | 'out_of_range'

/** The text to store for a raw value, or why there is none. */
export type QuestionCheck = (raw: unknown) => { readonly text: string } | FieldFault

/**
 * What may be stored for a question that does not count. A raw value is text, or `null` for none; a number may also
 * come as a number, and several codes as a list.
 */
export function questionCheck(question: Question): QuestionCheck {
  switch (question.kind) {
    case 'text':
    case 'comment':
      return writtenText(question.maxLength)
    case 'number':
      return wholeNumber(question.minimum, question.maximum)
    case 'choice': {
      const codes = new Set(question.options.map(({ code }) => code))
      return (raw) => {
        if (raw === null || raw === '') return { text: '' }
        if (typeof raw !== 'string') return 'wrong_type'
        return codes.has(raw) ? { text: raw } : 'not_an_option'
      }
    }
    case 'choices':
      return severalCodes(question.options.map(({ code }) => code))
  }
}

/** Text of at most `maxLength` characters once it is cleaned. */
export function writtenText(maxLength: number): QuestionCheck {
  return (raw) => {
    if (raw !== null && typeof raw !== 'string') return 'wrong_type'
    const text = cleanText(raw ?? '')
    return text.length > maxLength ? 'too_long' : { text }
  }
}

/** In digits; a dot or space may part the thousands, as Danish writes them. */
function wholeNumber(minimum: number, maximum: number): QuestionCheck {
  return (raw) => {
    if (raw === null || (typeof raw === 'string' && raw.trim() === '')) return { text: '' }
    if (typeof raw !== 'number' && typeof raw !== 'string') return 'wrong_type'
    const text = String(raw).trim()
    if (!/^-?(\d{1,10}|\d{1,3}([. ]\d{3}){1,3})$/.test(text)) return 'not_a_number'
    const number = Number(text.replace(/[. ]/g, ''))
    // + 0 turns −0 into 0
    return number < minimum || number > maximum ? 'out_of_range' : { text: String(number + 0) }
  }
}

/** Stored in the order of the options, each once, whatever order they were chosen in. */
function severalCodes(codes: readonly string[]): QuestionCheck {
  const known = new Set(codes)
  return (raw) => {
    const given = typeof raw === 'string' ? raw.split(' ') : (raw ?? [])
    if (!Array.isArray(given)) return 'wrong_type'
    const chosen = new Set(given.filter((code) => code !== ''))
    for (const code of chosen) if (!known.has(code)) return 'not_an_option'
    return { text: codes.filter((code) => chosen.has(code)).join(' ') }
  }
}
