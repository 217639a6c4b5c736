import { z } from 'zod'
import { scoreInformant } from '#analysis/scores.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Input = z.object({
  rows: z.array(z.array(z.number().nullable())),
  elementOfItem: z.array(z.union([z.number(), z.string()])),
  minimumAnsweredShare: z.number(),
})

export const scoring: Readonly<Record<string, ReferenceFunction>> = {
  scoreInformants: referenceFunction(Input, ({ rows, elementOfItem, minimumAnsweredShare }) => {
    const elements = [...new Set(elementOfItem)].map((id) =>
      elementOfItem.flatMap((element, place) => (element === id ? [place] : [])),
    )
    const scored = rows.map((ratings) => scoreInformant(ratings, elements, minimumAnsweredShare))
    return {
      elementScores: scored.map((scores) => scores.elements),
      total: scored.map((scores) => scores.total),
      meanOver: 'answered items, then answered elements',
    }
  }),
}
