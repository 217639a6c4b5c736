import { z } from 'zod'
import { decisionOutcomes, recognitions } from '#db/schema.ts'
import { criteria } from './criteria.ts'
import { mostAtOnce } from './most-at-once.ts'
import { allReasonCodes } from './reason-codes.ts'

const Id = z.string().regex(/^[\w-]{1,64}$/)

/** `practice:number` by spaces: the newest decision about each practice that stood on the page. */
const Seen = z
  .string()
  .max(40_000)
  .regex(/^([\w-]{1,64}:\d{1,6}( |$))*$/)
  .transform((text) => new Map(text.split(' ').filter(Boolean).map(pairOf)))

function pairOf(text: string): readonly [string, number] {
  const [id = '', number = '0'] = text.split(':')
  return [id, Number(number)]
}

// in the order of the page: the first faulty field has the focus
const reasoned = {
  reasonCode: z.enum(allReasonCodes),
  reason: z.string().trim().min(1).max(2000),
  list: z.string().max(200),
  seen: Seen,
}

/** Proposals that are chosen together. */
export const AcceptForm = z.strictObject({
  practice: z
    .union([Id.transform((id) => [id]), z.array(Id)], { error: 'practices_missing' })
    .refine((ids) => ids.length <= mostAtOnce, { error: 'practices_too_many', abort: true })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'practices_missing' }),
  ...reasoned,
})

/** What the page of one practice sends. */
export const PracticeForm = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('decide'), outcome: z.enum(decisionOutcomes), ...reasoned }),
  z.strictObject({
    intent: z.literal('swap'),
    with: Id,
    /** Which of the two goes out. */
    out: z.enum(['this', 'other']),
    outcome: z.enum(['reserve', 'not_chosen', 'declined']),
    ...reasoned,
  }),
  z.strictObject({
    intent: z.literal('judge'),
    criterion: z.enum(criteria as [string, ...string[]]),
    // the reason comes before the number, on the page and here
    reason: z.string().trim().min(1).max(2000),
    rating: z
      .enum(['1', '2', '3', '4', '5', 'none'])
      .transform((text) => (text === 'none' ? null : Number(text))),
  }),
  z.strictObject({ intent: z.literal('reveal') }),
  z.strictObject({
    intent: z.literal('recognise'),
    recognisedAs: z.enum(recognitions),
    reason: z.string().trim().min(1).max(2000),
    after: z.coerce.number().int().min(0).max(1_000_000),
  }),
])
export type PracticeIntent = z.infer<typeof PracticeForm>['intent']

export const LogFile = z.strictObject({
  content: z.enum(['decisions', 'judgements']),
  format: z.enum(['standard', 'excel']),
})
