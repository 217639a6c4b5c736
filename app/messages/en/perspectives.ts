import type { Messages } from '../da.ts'

/** The perspective card: what each role says of the same practice. */
export const perspectives: Messages['perspectives'] = {
  heading: 'Perspectives',
  titleOf: (practice) => `Perspective card for ${practice}`,
  card: 'Perspective card',
  openCard: 'See the perspective card',
  print: 'The card takes one page when it is printed.',
  figure: 'The means of roles, element by element',
  intro:
    'Each mark is the mean of one role, and the number beside it is how many informants in the role have a score. The line goes from the lowest role to the highest: the longer the line, the more there is to talk about. The longest line comes first.',
  sentence: ({ element, gap, low, high }) =>
    `Roles are furthest apart on ${element}: ${gap} points, from ${low} to ${high}.`,
  noGap: 'No element has a score from two roles.',
  gapOf: (gap) => `gap ${gap}`,
  gapMissing: 'one role only',
  gapNobody: 'no score',
  viewOf: (role, mean) => `${role} ${mean}`,
  lists: {
    disagree: 'Disagreed: talk about it',
    agree_high: 'Agreed and high',
    agree_low: 'Agreed and low',
    agree_between: 'Agreed, in the middle of the scale',
    not_compared: 'Cannot be compared',
  },
  meaning: {
    disagree: 'Ask what each of them has seen. Disagreement is a finding, not a fault.',
    agree_high: 'What every role sees as a strength.',
    agree_low: 'What every role sees as weak. All agree to begin here.',
    agree_between: 'The roles see about the same, neither high nor low.',
    not_compared: 'Only one role has a score on the element, or nobody has.',
  },
  andMore: (count) => `and ${count === 1 ? 'one more' : `${count} more`} on the perspective card`,
  none: 'No elements.',
  disagreement: {
    ofRoles: (gap) => `${gap} points between the roles`,
    ofInformants: (deviation) =>
      `the roles are close to each other, but the informants are on average ${deviation} points from the middle`,
  },
  limits: ({ gap, deviation, high, low, from, to }) =>
    `An element is disagreed on when two roles lie at least ${gap} ${gap === '1' ? 'point' : 'points'} apart (a whole step of the scale), or when informants on average lie more than ${deviation} points from their middle (a sixth of the steps of the scale). The others are high from ${high} up and low below ${low} on the scale from ${from} to ${to}, measured on the mean of the roles. High and low are so on the scale, not compared with other practices.`,
  alone: {
    no_informant: 'Nobody has answered, so there is nothing to compare.',
    one_informant:
      'Only one informant has answered. A perspective card shows where roles see the same practice differently, which takes at least two informants in two roles. Invite one more in another role.',
    one_role:
      'All informants have the same role. A perspective card shows where roles see the same practice differently. Invite an informant in another role. How differently they answer among themselves stands under Agreement.',
  },
  table: 'The figures of the perspective card',
  gap: 'Gap',
  level: 'Roles, mean',
  deviation: 'AD',
  list: 'Stands under',
  short: {
    disagree: 'disagreed',
    agree_high: 'high',
    agree_low: 'low',
    agree_between: 'middle',
    not_compared: '–',
  },
  meanOf: (mean, informants) => `${mean} (n ${informants})`,
  comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
}
