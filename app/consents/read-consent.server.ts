import type { NewInterviewConsent } from '#db/queries/interview-consents.ts'
import { roles } from '#db/schema/informants.ts'
import { interviewAnswers } from '#db/schema/interview-consents.ts'
import type { InterviewAnswer, Role } from '#db/schema.ts'
import { howMaxLength, type CommonConsent, type ConsentFault, type TypedConsent } from './consent-form.ts'

/**
 * Reads what was typed of one practice.
 *
 * @returns `null` where nothing was.
 */
export function readConsent(
  practiceId: string,
  typed: TypedConsent,
  common: CommonConsent = { saidBy: '', how: '' },
): NewInterviewConsent | { readonly fault: ConsentFault } | null {
  const own = typed.how.trim()
  if (!/^\d{1,6}$/.test(typed.after)) return { fault: 'invalid' }
  if (typed.answer === '') return own === '' && typed.saidBy === '' ? null : { fault: 'answer_missing' }
  const said = typed.saidBy || common.saidBy
  const how = own || common.how.trim()
  if (!isAnswer(typed.answer) || !isRoleOrNone(said)) return { fault: 'invalid' }
  if (said === '' && typed.answer !== 'not_asked') return { fault: 'said_by_missing' }
  if (how === '') return { fault: 'how_missing' }
  if (how.length > howMaxLength) return { fault: 'how_long' }
  return {
    practiceId,
    answer: typed.answer,
    saidBy: said === '' || typed.answer === 'not_asked' ? null : said,
    how,
    after: Number(typed.after),
  }
}

function isAnswer(text: string): text is InterviewAnswer {
  return (interviewAnswers as readonly string[]).includes(text)
}

export function isRoleOrNone(text: string): text is Role | '' {
  return text === '' || (roles as readonly string[]).includes(text)
}
