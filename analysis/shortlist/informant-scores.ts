import type { ScoreTable } from '../score-table.ts'
import type { Random } from '../statistics/random.ts'
import { weightedSums, type ScoreDraws } from '../statistics/score-draws.ts'

/**
 * Element scores of practices, each draw from whole informants drawn again within practices, so that elements stay as
 * correlated as informants answer them. An element's score is the mean of the drawn informants who have one; a practice's
 * value is the weighted mean of the elements that are there, their plain mean when none of those has weight.
 *
 * @param passed places of scopes in the table, each with at least one informant with a total.
 */
export function informantScoreDraws(table: ScoreTable, passed: readonly number[]): ScoreDraws {
  const criteria = table.elements.length
  const groups = passed.map((place) =>
    Int32Array.from(table.scopes[place]!.rows.filter((row) => table.totals[row] !== null)),
  )
  const rows = Float64Array.from({ length: table.responses.length * criteria }, (_, at) => {
    return table.elements[at % criteria]![Math.floor(at / criteria)] ?? Number.NaN
  })
  const complete = groups.map((group) =>
    group.every((row) => !rows.subarray(row * criteria, (row + 1) * criteria).includes(Number.NaN)),
  )
  const scores = new Float64Array(passed.length * criteria)
  const sums = new Float64Array(criteria)
  const counts = new Int32Array(criteria)
  const drawn = new Int32Array(Math.max(0, ...groups.map(({ length }) => length)))

  return {
    alternatives: passed.length,
    criteria,
    fixed: groups.every(({ length }) => length === 1),
    draw(random) {
      for (let place = 0; place < groups.length; place += 1) {
        if (complete[place]) drawComplete(place, random)
        else drawWithGaps(place, random)
      }
    },
    values(weights, values) {
      weightedSums(scores, weights, values)
      for (let place = 0; place < groups.length; place += 1) {
        if (!complete[place]) values[place] = overThoseThere(place, weights)
      }
    },
  }

  function drawComplete(place: number, random: Random): void {
    const group = groups[place]!
    const size = group.length
    for (let draw = 0; draw < size; draw += 1) drawn[draw] = group[random.below(size)]! * criteria
    for (let at = 0; at < criteria; at += 1) {
      let sum = 0
      for (let draw = 0; draw < size; draw += 1) sum += rows[drawn[draw]! + at]!
      scores[place * criteria + at] = sum / size
    }
  }

  function drawWithGaps(place: number, random: Random): void {
    const group = groups[place]!
    sums.fill(0)
    counts.fill(0)
    for (let draw = 0; draw < group.length; draw += 1) {
      const from = group[random.below(group.length)]! * criteria
      for (let at = 0; at < criteria; at += 1) {
        const value = rows[from + at]!
        if (Number.isNaN(value)) continue
        sums[at]! += value
        counts[at]! += 1
      }
    }
    for (let at = 0; at < criteria; at += 1) scores[place * criteria + at] = sums[at]! / counts[at]!
  }

  function overThoseThere(place: number, weights: Float64Array): number {
    let [sum, total, plain, there] = [0, 0, 0, 0]
    for (let at = 0; at < criteria; at += 1) {
      const score = scores[place * criteria + at]!
      if (Number.isNaN(score)) continue
      sum += weights[at]! * score
      total += weights[at]!
      plain += score
      there += 1
    }
    return total > 0 ? sum / total : plain / there
  }
}
