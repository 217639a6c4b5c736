import type { scenarios as da } from '../da/scenarios.ts'

const practices = (n: string) => (n === '1' ? '1 practice' : `${n} practices`)

export const scenarios: typeof da = {
  heading: 'Scenarios',
  titleOf: (wave) => `Scenarios of the shortlist, ${wave}`,
  intro:
    'The same data set can become a list in several reasonable ways. A practice that is among the best in every scenario stands strong; one that is so only in some hangs on a decision about how to compute.',
  counts: ({ k, of, all, some, none }) =>
    `Among the best ${k} in all ${of} scenarios: ${practices(all)}. In some: ${some}. In none: ${none}.`,
  noneComputed: 'None of the scenarios of the rule can be computed on these data.',
  onlyOne: 'The rule has only one scenario that can be computed, so there is nothing to compare.',
  tableHeading: 'How each scenario computes',
  table: 'The scenarios, and how they compute',
  scenario: 'Scenario',
  isList: 'makes the list',
  how: 'How it computes',
  leftOut: 'Left out',
  leftOutOf: (responses) => (responses === '1' ? '1 response' : `${responses} responses`),
  scored: 'Have a score',
  meetRule: (n) => `${n} ${n === '1' ? 'reaches' : 'reach'} the thresholds`,
  notComputed: (why) => `could not be computed: ${why}`,
  parts: {
    raw: "informants' own scores, as they are",
    adjusted: 'adjusted for role',
    shrunk: 'drawn towards the middle, not adjusted for role',
    withoutFlagged: 'without informants with flags',
    withFlagged: 'all informants count',
    weights: 'elements have weights',
    equal: 'elements weigh the same',
    thresholds: (met, of) => `at least ${met} of ${of} thresholds must be reached`,
    share: (share) => `a score needs ${share} answered`,
    topsis: 'by distance to the best on each element (TOPSIS)',
    aggregation: {
      mean_of_informants: 'mean of informants',
      mean_of_roles: 'mean of roles',
      median_of_informants: 'median of informants',
      mean_of_leaders: 'leaders only',
      lowest_informant: 'lowest informant',
    },
  },

  pairsHeading: 'How alike they are',
  pairsIntro:
    "Kendall's tau-b says how alike two scenarios order the practices: 1 is the same order, 0 no connection. The overlap says how many of the best are the same.",
  pairsTable: 'The scenarios compared two by two',
  pair: (first, second) => `${first} / ${second}`,
  tau: 'Tau-b',
  overlap: 'The same',
  overlapOf: (n, k) => `${n} of ${k}`,
  leastAlike: (first, second, n, k) =>
    `Least alike are “${first}” and “${second}”: ${n} of the best ${k} ${n === '1' ? 'is' : 'are'} the same.`,
  allAlike: 'The same are among the best in every scenario.',

  practicesHeading: 'The practices in each scenario',
  practicesIntro:
    'In brackets are the places that are reasonable in the scenario. The star ★ is the top list.',
  practicesTable: 'The place of the practices in each scenario',
  membership: 'Among the best',
  in: { all: 'in all', some: 'in some', none: 'in none' },
  top: (k) => `in top ${k}`,
  noScore: 'no score here',
  noRank: 'without a place',
  flagged: (flagged, of) =>
    of === '1'
      ? 'its only informant has flags'
      : `${flagged} of ${of} informants ${flagged === '1' ? 'has' : 'have'} flags`,

  moversHeading: 'Who moves, and why',
  moversIntro: 'The practices that are among the best only in some scenarios.',
  moversNone: 'None: every practice is among the best either in all scenarios or in none.',
  move: ({ practice, from, to, scenario, why }) =>
    `${practice} goes from ${from} to ${to} in “${scenario}”: ${why}.`,
  comesIn: ({ practice, scenario, why }) =>
    `${practice} is among the best in “${scenario}” and not on the list: ${why}.`,
  goesOut: ({ practice, scenario, why }) =>
    `${practice} is among the best on the list and not in “${scenario}”: ${why}.`,
  gone: ({ practice, from, scenario, why }) =>
    `${practice} stands as ${from} on the list and has no score in “${scenario}”: ${why}.`,
  why: {
    flagged: (n, of) =>
      of === '1'
        ? 'its only informant is left out'
        : `${n} of its ${of} informants ${n === '1' ? 'is' : 'are'} left out`,
    nobodyFlagged: 'none of its own informants are left out, but those of other practices are',
    basis: (from, to) => `its score is ${to} instead of ${from}, because it is computed in another way`,
    other: (from, to) => `its score is ${to} instead of ${from}`,
    thresholds: 'the thresholds are not the same',
    method: 'elements are joined in another way',
    others: 'its own score is the same, but those of others are not',
  },
  moreMovers: (n) => `and ${n} more in the table below`,

  weightsHeading: 'If the elements had other weights',
  weightsIntro: (draws) =>
    `Nobody can say exactly how much each element should weigh. So the weights were drawn at random ${draws} times within what the rule allows, and each time the practices were put in order anew, on raw scores with informants drawn again. These come first most often.`,
  weightsNone: 'No weights were drawn.',
  weightsUnreachable: 'No weights satisfy what the rule allows.',
  weightsTable: 'How often a practice is first, and with which weights',
  first: 'First',
  topK: (k) => `In top ${k}`,
  confidence: 'Confidence',
  confidenceHow:
    'Confidence is the chance that it is first if exactly its own typical weights hold. Where it is low, its scores are too uncertain to tell.',
  central: 'Typical weights when it is first',
  centralOf: (element, share) => `${element} ${share}`,
}
