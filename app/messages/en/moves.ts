import type { Messages } from '../da.ts'

/** What moves a practice's score: without one informant, one role or one element at a time. */
export const moves: Messages['moves'] = {
  heading: 'What moves the score?',
  intro: 'The total is worked out again without one informant, one role and one element at a time.',
  othersStay: 'The other practices stay as they are.',
  single:
    'The score rests on one informant. Without that one there is no score, so nothing can be said of what moves it.',
  still: 'No single informant, role or element moves the total.',
  most: ({ what, score, without, rank, rankWithout }) =>
    `What moves it most is ${what}: without it the total would be ${without} instead of ${score}, and the practice would be number ${rankWithout} instead of number ${rank}.`,
  range: (lower, upper) => `Without one informant at a time the total lies between ${lower} and ${upper}.`,
  table: 'The total without one at a time',
  without: 'Without',
  total: 'Total',
  change: 'Change',
  rank: 'Place',
  ranks: (from, to) => `${from} → ${to}`,
  groups: { informants: 'One informant', roles: 'One role', elements: 'One element' },
  response: (informant) => `the response from ${informant}`,
  numbered: (role, number) => `${role} ${number}`,
  role: (role, informants) =>
    informants === 1 ? `the role ${role} (1 informant)` : `the role ${role} (${informants} informants)`,
  element: (name) => `the element ${name}`,
  adjustedHeading: 'Raw and adjusted for role',
  raw: 'Raw',
  adjusted: 'Adjusted for role',
  adjustedHow:
    'Adjusted is what a typical member of staff would have answered, considering who answered and how few they are. It takes away differences between roles, not errors: if the leaders are right, it moves the wrong way.',
  movesFar: (ranks) => `The practice moves ${ranks} places when scores are adjusted for role.`,
  rankUncertain: (highest, lowest, of) =>
    `The place is uncertain: as uncertain as the raw score is, the practice lies somewhere between number ${highest} and number ${lowest} of ${of} (95% interval).`,
  rankInterval: (highest, lowest) => `95%: number ${highest} to ${lowest}`,
  rankNoInterval: (reason) => `no interval: ${reason}`,
  rankUnsaid: (reason) => `How uncertain the place is cannot be said: ${reason}.`,
  place: (rank, of) => `number ${rank} of ${of}`,
}
