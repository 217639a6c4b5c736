import { flagLevels } from '../flags/flag.ts'
import type { QuestionGround, RoleSays } from './draft-question.ts'

/**
 * The smallest group of informants whose answers a question tells of. Whoever is promised confidence must not be told by a
 * question who said what. Where an item is asked about, only those who rated it count.
 *
 * @returns `null` where no answer is told of: questions for everybody, and flags that compare the card with the register.
 */
export function fewestBehind(ground: QuestionGround): number | null {
  switch (ground.kind) {
    case 'opening':
    case 'closing':
      return null
    case 'role_gap':
      return Math.min(...[ground.first, ground.second].map((role) => ofRole(role, ground.item)))
    case 'within_role':
      return ofRole(ground, ground.item)
    case 'unsupported_high':
    case 'low':
    case 'scope_contested':
      return ground.informants
    case 'no_answer':
      return ground.asked
    case 'scope_versions':
      return Math.min(ground.lower.informants, ground.higher.informants)
    case 'flag':
      return ofFlag(ground)
  }
}

function ofRole({ informants, ratings }: Pick<RoleSays, 'informants' | 'ratings'>, item: string | null) {
  return item === null ? informants : Math.min(informants, ratings.length)
}

function ofFlag({ flag, n }: Extract<QuestionGround, { kind: 'flag' }>): number | null {
  // their n is of one card, not of informants
  if (flag === 'scope-too-broad' || flag === 'scope-too-narrow') return null
  return flagLevels[flag] === 'informant' ? 1 : n
}
