import type { FormatFaultCode } from './format-fault.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Why an operation cannot be done: what it names is not there, there is no place left, or the format forbids it. */
export interface EditFault {
  /** Which of the operations, from 0. */
  readonly operation: number
  readonly code:
    | 'unknown_text'
    | 'unknown_item'
    | 'unknown_question'
    | 'unknown_option'
    | 'unknown_place'
    | 'no_place_beyond'
    | 'too_many_own'
    | 'other_kind'
    | FormatFaultCode
  readonly expected?: string
}

/** What became of one operation, before the whole is read again. */
export type Edited = Questionnaire | Pick<EditFault, 'code' | 'expected'>
