import { z } from 'zod'
import { interviewStatuses } from '#db/schema.ts'
import { elementIds } from '#survey/typology.ts'
import { changedDrafts } from './changed-drafts.ts'

/** The longest question, and the longest note or appraisal. */
export const longestQuestion = 1000
export const longestText = 8000

const Id = z.string().regex(/^[\w-]{1,64}$/)
const Number_ = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
const Question = z.string().trim().min(1).max(longestQuestion)
const Written = z.string().trim().min(1).max(longestText)
const ofQuestion = { question: Id, after: Number_ }

const Status = z
  .strictObject({
    intent: z.literal('status'),
    status: z.enum(interviewStatuses),
    date: z.string().trim().max(10),
    note: z.string().trim().max(2000),
    after: Number_,
  })
  .superRefine(({ status, date }, context) => {
    const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['date'], message })
    const needsDate = status === 'arranged' || status === 'held'
    if (date === '' ? needsDate : !z.iso.date().safeParse(date).success) wrong('date_format')
    else if (date !== '' && !needsDate) wrong('date_unfit')
    else if (date !== '' && (date < '2000-01-01' || date > '2199-12-31')) wrong('date_range')
  })

/** What the page of one packet sends, but the drafts that are kept together. */
export const PacketForm = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('own'), text: Question }),
  z.strictObject({ intent: z.literal('reword'), ...ofQuestion, text: Question }),
  z.strictObject({ intent: z.literal('remove'), ...ofQuestion }),
  z.strictObject({ intent: z.literal('restore'), ...ofQuestion }),
  z.strictObject({ intent: z.literal('up'), ...ofQuestion }),
  z.strictObject({ intent: z.literal('down'), ...ofQuestion }),
  z.strictObject({
    intent: z.literal('note'),
    about: z.union([z.literal('').transform(() => null), Id]),
    text: Written,
  }),
  z.strictObject({
    intent: z.literal('appraise'),
    element: z.enum(elementIds as unknown as [string, ...string[]]),
    text: Written,
  }),
  Status,
])

const mostDrafts = 20
const DraftKey = z.string().regex(/^[\w:-]{1,120}$/)

/**
 * Drafts that are kept together: `run` the list they were made on, `keep` their places in the form, `key-n` and `text-n` what
 * stands at each, `was-n` how it read before anybody typed. One that was put in other words must be ticked or emptied: it would
 * be lost unseen.
 */
export const KeepForm = z
  .object({
    intent: z.literal('keep'),
    run: Id,
    keep: z
      .union([Number_.transform((place) => [place]), z.array(Number_)])
      .refine((places) => places.length <= mostDrafts && new Set(places).size === places.length),
  })
  .catchall(z.string())
  .superRefine((form, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    for (const [name, value] of Object.entries(form)) {
      if (name === 'intent' || name === 'run' || name === 'keep') continue
      if (!/^(key|text|was)-\d{1,2}$/.test(name)) wrong('form', 'unrecognized_keys')
      if (name.startsWith('key-') && !DraftKey.safeParse(value).success) wrong('form', 'unrecognized_keys')
    }
    const keys = form.keep.map((place) => form[`key-${place}`])
    if (keys.some((key) => typeof key !== 'string') || new Set(keys).size < keys.length) {
      wrong('form', 'unrecognized_keys')
    }
    // what is not ticked is not kept, however long it is
    for (const place of form.keep) {
      const { length } = String(form[`text-${place}`] ?? '').trim()
      if (length === 0) wrong(`text-${place}`, 'missing')
      if (length > longestQuestion) wrong(`text-${place}`, 'too_big')
    }
    const texts = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
    for (const place of changedDrafts(texts)) {
      if (!form.keep.includes(Number(place))) wrong(`text-${place}`, 'draft_unticked')
    }
  })
  .transform((form) => ({
    run: form.run,
    drafts: form.keep.map((place) => ({
      key: String(form[`key-${place}`]),
      text: String(form[`text-${place}`]).trim(),
    })),
  }))
