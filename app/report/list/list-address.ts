import type { ListView } from './list-view.ts'
import { listViewInAddress } from './list-view.ts'

interface Numbered {
  readonly number: number
}

/** What an address says of which list it is: nothing of the newest set and the standing rule. */
export function listAddress(
  { set, rule }: { readonly set: Numbered; readonly rule: Numbered },
  { sets, rules }: { readonly sets: readonly Numbered[]; readonly rules: readonly Numbered[] },
  view?: ListView,
): string {
  const said = new URLSearchParams()
  if (set.number !== sets[0]?.number) said.set('set', String(set.number))
  if (rule.number !== rules[0]?.number) said.set('rule', String(rule.number))
  for (const [name, value] of Object.entries(view ? listViewInAddress(view) : {})) said.set(name, value)
  return String(said)
}
