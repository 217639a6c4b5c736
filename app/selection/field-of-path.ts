import { checkedGates, countedGates } from './rule-controls.ts'
import type { RuleFault } from './rule-faults.ts'

/** The control that holds a part of a rule. */
export function fieldOfPath([first, second, third, ...rest]: RuleFault['path']): string {
  switch (first) {
    case 'steps':
      return second === undefined ? 'steps' : `step-${second}-${third}`
    case 'quotas':
      if (second === undefined) return 'quotas'
      return `quota-${second}-${third === 'minimum' || third === 'maximum' ? third : 'stratum'}`
    case 'scenarios':
      return second === undefined ? 'scenarios' : scenarioField(Number(second), third, rest)
    case 'gates':
      return gates.has(String(second)) ? `gate-${second}` : 'roles'
    case 'difference':
      return second === 'profileWeight' ? 'profileWeight' : 'difference'
    case 'deviance':
      return String(second)
    case 'weightSpace':
      return 'space'
    default:
      return String(first ?? 'form')
  }
}

const gates: ReadonlySet<string> = new Set([...checkedGates, ...countedGates])

function scenarioField(at: number, part: string | number | undefined, rest: RuleFault['path']): string {
  const own = (suffix: string) => `scenario-${at}-${suffix}`
  switch (part) {
    case 'weights':
    case 'weightSource':
      return own('weights')
    case 'thresholds':
      return rest[0] === 'of' && rest[1] !== undefined ? own(`threshold-${rest[1]}`) : own('met')
    case 'withoutFlagged':
      return own('flagged')
    case 'minimumAnsweredShare':
      return own('share')
    default:
      return own(String(part ?? 'name'))
  }
}
