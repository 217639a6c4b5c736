import type { Messages } from '../da.ts'

/** Parts and shapes of the profile of a practice. */
export const profile: Messages['profile'] = {
  parts: 'On this page',
  elements: 'Element by element',
  flags: 'Flags',
  noFlags: 'none',
  comments: 'All comments together',
  asRadar: 'Show as a radar',
  asLanes: 'Show with a line for each element',
  radar: 'Profile as a radar',
  radarReading: (minimum, maximum) =>
    `Each axis is an element, with ${minimum} in the middle and ${maximum} at the rim; the number at the end of the axis stands before the name of the element below. The line runs through the scores of the elements. Where an element has no score there is a gap in the line. Look at the points, not at the area: that depends on the order in which the elements stand. The radar does not show whether informants disagree; the lines do.`,
  radarGaps: (elements) => `Gap at ${elements}, without a score.`,
  radarEntry: (number, name, score, n) =>
    n === 0 ? `${number} ${name}: no score` : `${number} ${name}: ${score} (n ${n})`,
  scopeMove: ({ version, score, change }) =>
    `The scope moves it too: on ${version} the total is ${score}, ${change} compared with this one.`,
  scopeMoveMost: (version) => `No other scope moves the total as much as ${version}.`,
  scopeGroup: 'Another scope instead',
  scopeMoveNone: (version, reason) => `${version} has no total to compare with: ${reason}.`,
  movesTable: 'See the total without one at a time',
  movesInformants: 'See the sums without one informant',
  notRanked:
    'Practices are not compared in this study. So there are no ranks, and the score adjusted for role, which is computed from all practices, is not shown.',
  mostWithout: ({ what, score, without }) =>
    `What moves it most is ${what}: without, the total would be ${without} instead of ${score}.`,
}
