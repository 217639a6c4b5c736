import type { weightProfiles as da } from '../da/weight-profiles.ts'

export const weightProfiles: typeof da = {
  heading: 'Weight profiles',
  titleOf: (wave) => `Weight profiles, ${wave}`,
  lead: 'A weight profile says how much each element counts in the overall score. Give it a name, so that everybody can see in the rule whose weights were used.',
  done: 'The weight profile is kept. Choose it in the rule if it shall be used.',
  chooseHeading: 'New weight profile',
  newHeading: (kind) => `New weight profile: ${kind}`,
  nextHeading: (name) => `New version of ${name}`,
  kinds: { numbers: 'own numbers', order: 'order only', bounds: 'bounds' },
  kindHints: {
    numbers: 'You say how many per cent each element counts. The numbers must make 100. An empty field is 0.',
    order:
      'You only say which element matters most, second most and so on: 1 matters most. Every element must have a place. The numbers in the rule are the middle of all weights that follow the order (rank-order centroid, Barron and Barrett 1996).',
    bounds:
      'You say how little and how much each element can count, in per cent. An empty field is 0 and 100. The numbers in the rule are those nearest to equal weights within the bounds.',
  },
  name: 'Name',
  nameHint: 'For example “The foundation’s weights” or “Economy first”.',
  columnOf: {
    weight: (element) => `${element} (per cent)`,
    place: (element) => `${element} (place)`,
    lower: (element) => `${element}, at least (per cent)`,
    upper: (element) => `${element}, at most (per cent)`,
  },
  reason: 'Why do you weigh like this?',
  reasonHint: 'The reason stays with the weights.',
  save: 'Keep the weight profile',
  cancel: 'Cancel',
  overtaken: (name, number, by) =>
    `${by} has kept version ${number} of “${name}” meanwhile; it stands below. Yours is not kept. If you send it again, yours becomes a new version after it. Choose another name if it is another profile.`,
  unchanged: 'The weights are exactly those that are kept. There is nothing new to keep.',
  sum: (sum) => `The numbers make ${sum} together. They must make 100.`,
  faults: {
    name_missing: 'Type a name, so that the weights can be chosen in the rule.',
    reason_missing: 'Write why you weigh so, so that whoever reads the rule can follow you.',
    place: 'Type a place: 1 for what matters most, and so on.',
    place_twice: 'Another element has that place. Two elements cannot share one.',
    percent: 'Type a number from 0 to 100.',
    no_bounds: 'Type at least one bound.',
    not_reachable: 'No weights satisfy the bounds: together they cannot make 100 per cent.',
  },
  listHeading: 'The study’s profiles',
  builtIn:
    'Equal weight for elements and equal weight for the four categories are always there. Here are the profiles you have made yourselves.',
  none: 'You have not made any yet.',
  version: (number, kind, at, by) => `Version ${number} (${kind}), kept ${at} by ${by}`,
  order: (elements) => `Order: ${elements}`,
  otherElements:
    'The profile names elements that the questionnaire of the wave does not have. It cannot be used here.',
  tableCaption: (name, number) => `The weights of ${name}, version ${number}`,
  element: 'Element',
  weight: 'Weight',
  least: 'At least',
  most: 'At most',
  change: (name) => `Make a new version of ${name}`,
  older: (n) => (n === 1 ? 'One earlier version' : `${n} earlier versions`),
}
