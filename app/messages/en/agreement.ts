import type { Messages } from '../da.ts'

/** Agreement among the informants of one practice. */
export const agreement: Messages['agreement'] = {
  heading: 'Agreement',
  intro:
    'Do the informants say the same about the practice? Disagreement is a finding to ask about, not an error in the answers.',
  ad: (points) => `On average the informants of this practice are ${points} points from their common middle`,
  percentile: (share) => `; that is less spread than in ${share} of groups of the same size drawn at random.`,
  percentileMost: (share) =>
    `; that is more spread than in ${share} of groups of the same size drawn at random.`,
  percentileAll: '; that is less spread than in all of the randomly drawn groups of as many.',
  percentileNone: '; that is more spread than in all of the randomly drawn groups of as many.',
  end: '.',
  within: (threshold) =>
    `That is below the limit of ${threshold} points that commonly holds for agreement (a sixth of the steps of the scale).`,
  beyond: (threshold) =>
    `That is above the limit of ${threshold} points that commonly holds for agreement (a sixth of the steps of the scale).`,
  none: (reason) => `Agreement cannot be computed: ${reason}.`,
  sd: (sd) =>
    `The informants’ totals spread by ${sd} points (standard deviation): the nearer to 0, the more alike they see the practice as a whole.`,
  awg: (value, items, of, strength) =>
    `Against the largest disagreement that there could be at the same mean, agreement is ${value} of 1 (a_wg over ${items} of ${of} questions): ${strength}.`,
  strength: {
    strong: 'strong agreement',
    moderate: 'moderate agreement',
    weak: 'weak agreement',
    none: 'not enough agreement to speak of a common view',
  },
  noAwg: (reason) => `a_wg is not shown: ${reason}.`,
  fewForAwg: 'a_wg is shown from four informants on; with fewer the figure hardly ever exists.',
  byElement: 'Agreement, element by element',
  table: 'Agreement on each element',
  columns: {
    ad: 'AD',
    percentile: 'Less spread than',
    awg: 'a_wg',
    sd: 'SD',
    informants: 'Informants',
    items: 'Questions',
  },
  adMeaning: 'Average distance in points from the mean of the question',
  percentileMeaning: 'Share of random groups of the same size that spread more',
  awgMeaning: 'Agreement against the largest disagreement that there could be; 1 is full agreement',
  sdMeaning: 'Standard deviation of the informants’ scores, in points',
  beyondMark: 'above the limit',
  total: 'All elements',
  most: (element, points) => `They disagree most on ${element}: ${points} points.`,
}
