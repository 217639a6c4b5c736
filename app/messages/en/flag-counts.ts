import type { Messages } from '../da.ts'

/** Flags counted over the whole study, and listed one kind at a time. */
export const flagCounts: Messages['flagCounts'] = {
  heading: 'Flags in the whole study',
  titleOf: (wave) => `Flags, ${wave}`,
  lead: 'A flag is a reason to look or to ask. Nobody is taken out of the figures because of it.',
  sentence: ({ total, kinds, practices }) =>
    `The rules found ${total === '1' ? 'one flag' : `${total} flags`} of ${kinds === '1' ? 'one kind' : `${kinds} kinds`} on ${practices === '1' ? 'one practice' : `${practices} practices`}.`,
  none: 'None were found.',
  chance:
    'Some rules are set off by themselves when many are looked at: “by chance” is how many there would be if nothing were the matter. When not clearly more were found, there is nothing in particular to see. The other rules have no figure for chance, and there is a dash.',
  table: 'Flags: found, possible and by chance',
  flag: 'Flag',
  found: 'Found',
  of: 'Possible',
  unit: { practice: 'practices', informant: 'informants', element: 'elements of practices' },
  oneUnit: { practice: 'one practice', informant: 'one informant', element: 'one element of a practice' },
  ofUnit: (of, unit) => `${of} ${unit}`,
  byChance: 'By chance',
  noRate: 'the rule has no figure for chance',
  notApplicable: 'cannot be used here',
  groups: { practice: 'On a practice', informant: 'On an informant', element: 'On an element of a practice' },
  isContext: 'Only says how the informant stood; does not question the answers.',
  listHeading: (flag) => `Here: ${flag}`,
  listTable: (flag) => `Where “${flag}” was found`,
  listNone: 'It was not found anywhere.',
  practice: 'Practice',
  on: 'On',
  foundHere: 'Found here',
  review: 'Review',
  notReviewed: 'not reviewed',
  reviewedBy: (state, by) => `${state} by ${by}`,
  see: 'See and decide',
  readResponse: 'Read the response',
  wholePractice: 'the whole practice',
  backToAll: 'All flags',
  steps: {
    rule: (found, of) => `The rule was used on ${of} and was set off for ${found}.`,
    chance:
      'By chance is the rule’s own probability times the number it was used on: for distances from a normal distribution with the measured spread, for “answers hardly vary” the share that the rule itself sets.',
    each: 'Every practice, informant or element has a flag at most once.',
  },
}
