import { z } from 'zod'
import { aggregations } from '#analysis/aggregation.ts'
import {
  answeredRules,
  defaultChoices,
  subgroupAttributes,
  type AnsweredRule,
  type ResultChoices,
} from './choices.ts'

const Address = z.object({
  aggregation: z.enum(aggregations).catch(defaultChoices.aggregation),
  answered: z.enum(Object.keys(answeredRules) as [AnsweredRule, ...AnsweredRule[]]).catch('half'),
  flagged: z.enum(['with', 'without']).catch('with'),
  leftOut: z.enum(['without', 'with']).catch('without'),
  scopes: z.enum(['all', 'apart', 'newest']).catch('all'),
  among: z
    .string()
    .max(220)
    .regex(/^[a-zA-Z]+:./s)
    .transform((text) => {
      const attribute = subgroupAttributes.find((name) => text.startsWith(`${name}:`))
      return attribute ? { attribute, value: text.slice(attribute.length + 1) } : null
    })
    .catch(null),
})

/** The choices an address asks for; what makes no sense there is as if it were not said. */
export function readChoices(address: URLSearchParams): ResultChoices {
  return Address.parse(Object.fromEntries(address))
}
