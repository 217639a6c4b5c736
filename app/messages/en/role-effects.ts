import type { Messages } from '../da.ts'

/** What the score owes to who answers: leader, staff, citizen and others. */
export const roleEffects: Messages['roleEffects'] = {
  heading: 'What roles do',
  titleOf: (wave) => `What roles do, ${wave}`,
  lead: 'Do leaders answer differently from staff about the same practice? Here the difference is taken within practices, so that it is not mixed up with practices being different.',
  notBias: 'A difference between roles is not an error of either. The figures do not say who is right.',

  gapHeading: 'Leaders and staff about the same practice',
  gapTitle: 'Leaders on the left, staff on the right; one line per practice',
  gapSentence: ({ practices, gap, interval, isHigher, down, up }) =>
    `Both leaders and staff have answered about ${practices} practices. Leaders are on average ${gap} points ${isHigher ? 'higher' : 'lower'} (95% interval ${interval}). Leaders are higher in ${down}, staff in ${up}.`,
  gapNoInterval: ({ practices, gap, isHigher, reason }) =>
    `${practices === 1 ? '1 practice has' : `${practices} practices have`} answers from both leaders and staff. Leaders are ${gap} points ${isHigher ? 'higher' : 'lower'}; there is no interval: ${reason}.`,
  gapNone:
    'No practice has answers from both a leader and a member of staff, so that the two cannot be compared.',
  gapDrawn: (drawn, of) =>
    `${drawn} of ${of} practices are drawn, evenly chosen by the size of the gap, so that the picture looks like the whole. The figures are of them all.`,
  gapReading:
    'Solid lines fall to the right: leaders are higher. Dashed lines rise: staff are higher. The thick line is the mean.',
  leaders: 'Leaders',
  staff: 'Staff',
  gapTable: 'Leaders and staff, practice by practice',
  gapAll: 'All practices that are drawn',
  gapWidest: 'The widest gaps',
  practice: 'Practice',
  gap: 'Gap',
  informants: 'Informants (leaders + staff)',
  gapSteps: {
    each: (practice, first, second, gap) =>
      `For each practice: the mean of leaders less that of staff. ${practice}: ${first} − ${second} = ${gap}.`,
    mean: (practices, mean, sd) =>
      `The mean over ${practices} practices is ${mean}, the standard deviation ${sd}.`,
    interval: (mean, t, sd, n, interval) => `95% interval: ${mean} ± ${t} × ${sd} / √${n} = ${interval}.`,
    size: (mean, sd, dz) => `Measured in the spread of the gaps themselves: d_z = ${mean} / ${sd} = ${dz}.`,
  },

  elementsHeading: 'Roles, element by element',
  elementsTable: (reference) =>
    `How much higher or lower than ${reference} each role answers about the same practice, in points`,
  elementsSentence: ({ role, element, estimate, reference }) =>
    `The largest difference is ${role} on ${element}: ${estimate} points compared with ${reference} about the same practice.`,
  elementsReading:
    'Each cell holds the difference and its 95% interval. A cell is filled when the interval lies entirely above zero, hatched when entirely below, and white when it includes zero. All comparisons are shown, so that those that are largest by chance do not stand alone.',
  element: 'Element',
  total: 'Total',
  tooFew: 'too few',
  tooFewHow: (informants, practices) =>
    `“Too few”: the role has under ${informants} informants, or meets another role in under ${practices} practices. The estimate cannot be read.`,
  above: 'above',
  below: 'below',
  around: 'holds nought',

  modelsHeading: 'Is it the role, or what one has at stake?',
  modelsTable: 'The model with roles beside the model with roles and own stake',
  roleModel: 'Roles alone',
  stakeModel: 'Roles and own stake',
  effect: 'Difference',
  ownStake: 'has something at stake',
  reference: (role) => `${role} (compared with)`,
  basis: 'Informants',
  leftOut: (informants) =>
    `${informants} informants are not in the model with own stake, because they have not said.`,
  confounding: ({ role, alone, withStake, stake, share, others }) =>
    `${role} seem to be ${alone} points higher. But ${share} of them have something at stake themselves, against ${others} of the others, so that role and own stake are tangled. Held apart, the part of the role is ${withStake} and that of having something at stake ${stake}. Where the two go together entirely, no model can part them.`,
  confoundingNone:
    'The model with both role and own stake cannot be computed, so that the part of the role and that of having something at stake cannot be held apart.',
  stakeTable: 'Role and own stake: how many, and what they answer',
  role: 'Role',
  stake: { yes: 'Something at stake', no: 'Nothing at stake', unknown: 'Not stated' },
  cell: (mean, n) => `${mean} (n ${n})`,
  nobody: 'nobody',
  stakeHow: 'In each cell: the mean of totals and the number of informants.',
  notMet: 'The model is not computed, because its conditions are not met:',
  conditions: {
    practices_with_two_informants: (value, needed) =>
      `${value === 1 ? '1 practice has' : `${value} practices have`} at least two informants; it takes ${needed}.`,
    qualified_roles: (value, needed) =>
      `${value === 1 ? '1 role has' : `${value} roles have`} at least 10 informants and ${value === 1 ? 'meets' : 'meet'} another role in at least 10 practices; it takes ${needed}.`,
  },
  noModel: 'The model cannot be computed from these answers.',
  modelSteps: {
    model: (reference) =>
      `Each informant’s score = common level (as ${reference} answer) + the role’s difference + the practice’s own difference + the rest.`,
    intercept: (intercept, reference) =>
      `Common level: ${intercept} points, the mean over practices as ${reference} answer.`,
    variance: (practice, residual, icc) =>
      `Variance between practices ${practice}, within ${residual}: ${practice} / (${practice} + ${residual}) = ${icc} lies with the practice.`,
    effect: (role, estimate, se, interval) => `${role}: ${estimate} ± 1.96 × ${se} gives ${interval}.`,
  },
}
