import type { AnswerRow, Dataset, ResponseRow } from '#analysis/dataset.ts'
import { unregistered } from '#analysis/dataset.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'

const elements = 11
const roles = ['leder', 'medarbejder', 'medarbejder', 'borger', 'ekstern']

export interface SyntheticMapping {
  readonly dataset: Dataset
  readonly key: ScoringKey
}

/**
 * A mapping that nobody has answered, in the shape of bench/analysis-baseline.R: practices and informants differ on each
 * element, answers are cut to five points. One answer in twenty is "do not know".
 */
export function syntheticMapping(practices: number, informants: number, items: number): SyntheticMapping {
  const random = randomStream(1)
  const key = syntheticKey(items)
  const responses: ResponseRow[] = []
  const answers: AnswerRow[] = []
  for (let practice = 1; practice <= practices; practice += 1) {
    const ofPractice = key.elements.map(() => 0.7 * random.normal())
    for (let informant = 0; informant < informants; informant += 1) {
      const response = responseRow(
        `P${practice}`,
        `I${practice}-${informant}`,
        roles[informant % roles.length]!,
      )
      responses.push(response)
      for (const [place, element] of key.elements.entries()) {
        const level = 3 + ofPractice[place]! + 0.6 * random.normal()
        for (const item of element.items) {
          const rating = Math.min(5, Math.max(1, Math.round(level + 0.8 * random.normal())))
          const known = random.uniform() >= 0.05
          answers.push({
            response: response.response,
            item: item.id,
            rating: known ? rating : null,
            missing: known ? null : -7,
          })
        }
      }
    }
  }
  const registered = Array.from({ length: practices }, (_, place) => unregistered(`P${place + 1}`))
  return { dataset: { practices: registered, responses, answers }, key }
}

/** The elements share the items as evenly as R's `sort(rep(1:11, length.out = items))` does. */
export function itemsOfElements(items: number): number[][] {
  const places = Array.from({ length: items }, (_, item) => item)
  let from = 0
  return Array.from({ length: elements }, (_, element) => {
    const count = Math.floor(items / elements) + (element < items % elements ? 1 : 0)
    from += count
    return places.slice(from - count, from)
  })
}

function syntheticKey(items: number): ScoringKey {
  return {
    questionnaire: 'synthetic',
    minimum: 1,
    maximum: 5,
    elements: itemsOfElements(items).map((places, element) => ({
      id: `e${element + 1}`,
      items: places.map((place) => ({ id: `q${place + 1}`, reverse: false })),
    })),
  }
}

function responseRow(practice: string, informant: string, role: string): ResponseRow {
  return {
    response: informant,
    informant,
    practice,
    role,
    scopeVersion: 1,
    closeness: 4,
    knowledge: 4,
    ownStake: role === 'leder' ? 'yes' : 'no',
    scopeLevel: 2,
    scopeCitizensPerYear: 50,
    activeSeconds: 1200,
  }
}
