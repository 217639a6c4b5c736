import type { comparison as da } from '../da/comparison.ts'

export const comparison: typeof da = {
  heading: 'Compare lists',
  titleOf: (wave) => `Two shortlists compared, ${wave}`,
  intro:
    'When data were corrected and frozen again, or the rule was changed, the list can become another. Here the old and the new stand side by side, with what made the difference. Both stay.',
  nothing: 'There is nothing to compare with yet.',
  nothingNext: 'It takes two frozen data sets or two registered rules.',
  same: 'Both lists are made of the same data set by the same rule, so they are the same. Choose two different ones.',
  choose: 'Choose the two lists',
  before: 'Before',
  after: 'After',
  compare: 'Compare',
  between: ({ fromSet, fromRule, set, rule }) =>
    `From data set ${fromSet} by rule ${fromRule} to data set ${set} by rule ${rule}.`,
  counts: ({ moved, stayed, came, left }) =>
    `${moved === '1' ? '1 practice has' : `${moved} practices have`} another place, ${stayed} ${stayed === '1' ? 'has' : 'have'} the same${
      came > 0 ? `, ${came} came onto the list` : ''
    }${left > 0 ? `, ${left} ${left === 1 ? 'is' : 'are'} no longer on it` : ''}.`,
  picks: (values) =>
    values.in === 0 && values.out === 0
      ? `The same ${values.both} are proposed for interview.`
      : `${values.both} are proposed on both lists, ${values.in} only on the new and ${values.out} only on the old.`,
  tau: (tau, n) =>
    `Kendall's tau-b between the two orders is ${tau} over ${n} practices; 1 is the same order.`,
  almost: (most) => `above ${most}`,
  digests: 'The fingerprints of the two lists',
  dataHeading: 'Changed in the data',
  dataSame: 'The data are the same.',
  dataOther: 'What changed about single practices stands with them.',
  ruleHeading: 'Changed in the rule',
  ruleSame: 'The rule is the same.',
  practicesHeading: 'Who changed place, and why',
  practicesIntro:
    'First those that came into or fell out of the proposals, then those that moved most. Do not make much of a difference in place that lies within both intervals. The names lead to the profiles as they are now.',
  practicesTable: 'The places of the practices before and after',
  moved: 'Moved',
  why: 'Why',
  rise: (n) => (n === '1' ? '1 place up' : `${n} places up`),
  fall: (n) => (n === '1' ? '1 place down' : `${n} places down`),
  stays: 'same place',
  came: 'came onto the list',
  left: 'no longer on the list',
  notThere: 'not on the list',
  notInSet: 'not in the data set',
  picked: 'proposed',
  because: {
    own: 'Changed about the practice:',
    others: 'Nothing changed about the practice itself; others moved.',
    rule: 'The rule is another; nothing in the data about the practice changed.',
    steps: (data, rule) => `Data alone: ${data}. Then the rule: ${rule}.`,
    chance: 'The rule and the data about the practice are the same.',
  },
}
