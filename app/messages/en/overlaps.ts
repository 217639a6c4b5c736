import type { Messages } from '../da.ts'

export const overlaps: Messages['overlaps'] = {
  heading: 'Possible overlaps',
  lead: 'Pairs of practices that may be the same, or one a part of the other. The rule adds up points and says why; it guesses, and a person decides. The same practice twice counts double in the results.',
  link: 'Possible overlaps between practices',
  ofPractice: (name) => `Only pairs with ${name}.`,
  showAll: 'Show all pairs',
  waiting: (n) =>
    n === 1 ? '1 pair waits for a decision' : `${n.toLocaleString('en-GB')} pairs wait for a decision`,
  none: 'No pairs wait for a decision.',
  decided: (n) => (n === 1 ? '1 pair is decided' : `${n.toLocaleString('en-GB')} pairs are decided`),
  noneDecided: 'No pairs are decided yet.',
  pair: (first, second) => `${first} and ${second}`,
  compare: 'See both cards',
  points: (n) => (n === 1 ? '1 point' : `${n} points`),
  pointsOf: (points, reason) => `${reason} (${points > 0 ? `+${points}` : `−${-points}`})`,
  reasons: {
    'same-name': 'same words in the name',
    'similar-name': 'similar name',
    'similar-content': 'similar text under “Included”',
    'same-place': 'same place',
    'same-organisation': 'same organisation',
    'same-target-group': 'same target group',
    'same-municipality': 'same municipality',
    'other-municipality': 'different municipalities',
  },
  how: (limit) => `A pair is shown from ${limit} points.`,

  pairHeading: 'Is it the same practice?',
  why: 'Why the pair is shown',
  notFound: 'The rule does not find that the two are alike. You may decide all the same.',
  decide: 'Decide',
  verdict: 'The two are',
  verdicts: {
    same: () => 'the same practice',
    first_in_second: (first, second) => `“${first}” is part of “${second}”`,
    second_in_first: (first, second) => `“${second}” is part of “${first}”`,
    different: () => 'different practices',
  },
  whatSame:
    'If they are decided to be the same, neither can be fielded until the check is put aside for one of them. No answers are moved.',
  reasonHint: 'Write so that somebody else understands it in a year. Do not write names of people.',
  overtaken:
    'One of the cards was corrected, or somebody else decided meanwhile. Nothing has been saved. See what stands now.',
  historyHeading: 'Decisions',
  said: (verdict, versions, by, at) => `${verdict}. ${by}, ${at} (${versions})`,
  versions: (first, second) => `scope v${first} and v${second}`,
}
