import type { Messages } from '../da.ts'

const aggregation: Messages['choices']['aggregation'] = {
  mean_of_informants: 'the mean of its informants, each counting the same',
  mean_of_roles: 'the mean of its roles, each counting the same however many informants it has',
  median_of_informants: 'the one in the middle of its informants (the median)',
  mean_of_leaders: 'what its leaders say',
  lowest_informant: 'its lowest informant',
}

const answered: Messages['choices']['answered'] = {
  half: 'at least half are answered',
  all: 'all are answered',
  one: 'at least one is answered',
}

const scored: Messages['choices']['answered'] = {
  half: 'at least half have a score',
  all: 'all have a score',
  one: 'at least one has a score',
}

const inPractices = ({ practices }: { readonly practices: number }) =>
  practices === 1 ? 'one practice' : `${practices} practices`
const responsesAre = (count: number) => (count === 1 ? 'One response' : `${count} responses`)
const doNotCount = (count: number) => (count === 1 ? 'does not count' : 'do not count')
const list = new Intl.ListFormat('en', { type: 'conjunction' })
const onVersions = (versions: readonly number[]) =>
  `${versions.length === 1 ? 'scope' : 'scopes'} ${list.format(versions.map(String))}`

/** Choices about how figures are made: in the address, on the page, and in everything taken out. */
export const choices: Messages['choices'] = {
  heading: 'How this is worked out',
  change: 'Work it out another way',
  apply: 'Work it out this way',
  reset: 'Back to the usual way',
  isDefault: 'The usual way',
  aggregationLabel: 'A practice is',
  aggregation,
  answeredLabel: 'An element has a score when',
  answered,
  flaggedLabel: 'Informants with flags',
  flagged: { with: 'are counted', without: 'are not counted' },
  leftOutLabel: 'Responses left out',
  leftOut: { without: 'are not counted', with: 'are counted' },
  scopesLabel: 'Scopes of the same practice',
  scopes: {
    all: 'as was decided; otherwise each by itself',
    apart: 'each by itself, whatever was decided',
    newest: 'only the newest that was answered on',
  },
  notCountedLine: {
    not_newest: (responses, of, versions) =>
      `${responses} of ${of} responses were given on ${onVersions(versions)} and ${doNotCount(responses)} here`,
    decided: (responses, of, versions) =>
      `${responses} of ${of} responses were given on ${onVersions(versions)} and ${doNotCount(responses)}, because that was decided`,
  },
  toDecision: 'The decision on the scopes',
  whichPractices: (count) => (count === 1 ? 'Which practice it is' : `Which ${count} practices they are`),
  amongLabel: 'Practices',
  all: 'all',
  attributes: {
    area: 'area',
    municipality: 'municipality',
    organisation: 'organisation',
    scopeLevel: 'level',
  },
  of: (attribute, value) => `${attribute}: ${value}`,
  sentences: (chosen, { among, leftOut, asOne, decided, notNewest }) =>
    [
      `An element is the mean of its answered items, when ${answered[chosen.answered]}.`,
      `The total is the mean of the elements, when ${scored[chosen.answered]}.`,
      `A practice is ${aggregation[chosen.aggregation]}.`,
      chosen.flagged === 'without' && 'Informants with flags are not counted.',
      leftOut > 0 &&
        `${leftOut === 1 ? 'One response that was left out is' : `${leftOut} responses that were left out are`} ${chosen.leftOut === 'with' ? 'counted all the same' : 'not counted'}.`,
      chosen.scopes === 'apart' && 'Each scope is kept apart, whatever was decided about them.',
      asOne > 0 &&
        `For ${inPractices({ practices: asOne })} several scopes count as one, because that was decided.`,
      decided.responses > 0 &&
        `${responsesAre(decided.responses)} about ${inPractices(decided)} ${doNotCount(decided.responses)}, because it was decided to use another scope only.`,
      chosen.scopes === 'newest' &&
        `Only the newest scope that was answered on counts: ${notNewest.responses === 0 ? 'no response is lost by that' : `${responsesAre(notNewest.responses).toLowerCase()} on earlier scopes of ${inPractices(notNewest)} ${doNotCount(notNewest.responses)}`}.`,
      among !== null && `Only practices with ${among} count.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
}
