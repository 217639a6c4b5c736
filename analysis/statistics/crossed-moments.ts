import type { CrossedBlocks } from './crossed-answers.ts'
import type { RelativeDeviations } from './crossed-block.ts'

/** No component starts below this share of the residual: at 0 the likelihood slopes nowhere. */
const leastShare = 0.01

/**
 * Rough components to begin a search with: mean squares put equal to what they would be expected to be if all practices had
 * equally many informants and these had answered everything (Searle, Casella & McCulloch, 1992, Variance Components, ch. 4).
 */
export function startingDeviations({ blocks, items, answers, squares }: CrossedBlocks): RelativeDeviations {
  const itemMeans = meansOfItems(blocks, items)
  const practiceMeans: number[] = []
  const cellMeans: number[][] = []
  const informantMeans: number[][] = []
  let [betweenCells, cells, inverseCell, inverseInformants, informants] = [0, 0, 0, 0, 0]
  for (const block of blocks) {
    informants += block.informants
    inverseInformants += 1 / block.informants
    informantMeans.push(Array.from(block.informantSums, (sum, row) => sum / block.informantAnswers[row]!))
    const ofBlock = Array.from(block.itemSums, (sum, place) => {
      const raters = block.patternInformants[block.patternOf[place]!]!
      betweenCells += (sum * sum) / raters
      inverseCell += 1 / raters
      return sum / raters - itemMeans.get(block.items[place]!)!
    })
    cells += ofBlock.length
    cellMeans.push(ofBlock)
    practiceMeans.push(ofBlock.reduce((sum, value) => sum + value, 0) / ofBlock.length)
  }

  const each = answers / informants
  const perCell = inverseCell / cells
  const perPractice = inverseInformants / blocks.length
  const inCells = (squares - betweenCells) / Math.max(1, answers - cells)
  const informant = (pooledVariance(informantMeans) - inCells / each) / (1 - 1 / Math.max(2, each))
  const residual = Math.max(inCells - Math.max(informant, 0), inCells / 20)
  const cell = pooledVariance(cellMeans) - residual * perCell
  const inPractices = informant * perPractice + (cell + residual * perPractice) / each
  const practice = pooledVariance([practiceMeans]) - inPractices
  const item = pooledVariance([[...itemMeans.values()]]) - (cell + residual * perCell) / blocks.length
  const relative = (variance: number) =>
    residual > 0 ? Math.sqrt(Math.max(variance / residual, leastShare)) : 1
  return [relative(practice), relative(informant), relative(cell), relative(item)]
}

/** The means of those items that have an answer, by their place. */
function meansOfItems(blocks: CrossedBlocks['blocks'], items: number): Map<number, number> {
  const sums = new Float64Array(items)
  const counts = new Float64Array(items)
  for (const block of blocks) {
    for (const [place, item] of block.items.entries()) {
      sums[item]! += block.itemSums[place]!
      counts[item]! += block.patternInformants[block.patternOf[place]!]!
    }
  }
  const found = new Map<number, number>()
  for (const [item, sum] of sums.entries()) if (counts[item]! > 0) found.set(item, sum / counts[item]!)
  return found
}

/** Within groups, n − 1 in each; 0 when no group has two. */
function pooledVariance(groups: readonly (readonly number[])[]): number {
  let [squares, df] = [0, 0]
  for (const group of groups) {
    const mean = group.reduce((sum, value) => sum + value, 0) / group.length
    for (const value of group) squares += (value - mean) ** 2
    df += group.length - 1
  }
  return df > 0 ? squares / df : 0
}
