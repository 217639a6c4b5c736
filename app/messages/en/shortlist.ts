import type { GateName } from '#analysis/shortlist/gates.ts'
import type { shortlist as da } from '../da/shortlist.ts'

const practices = (n: number, shown: string) => (n === 1 ? '1 practice' : `${shown} practices`)
const are = (n: string) => (n === '1' ? 'is' : 'are')
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const shortlist: typeof da = {
  heading: 'Shortlist for interviews',
  titleOf: (wave) => `Shortlist, ${wave}`,
  subPages: 'The list and its tests',
  listPage: 'The list',

  noSet: 'There is no list yet: no data are frozen.',
  noSetNext:
    'A list is always made of a frozen data set, so that everybody can see later what it rested on, and make it again.',
  toFreeze: 'Freeze data',
  noRule: 'There is no list yet: no rule for selection is registered.',
  noRuleNext:
    'A list is always made by a rule that was registered with name, time and reason, best before anybody has seen the results.',
  toRule: 'Register a rule',

  madeOf: ({ set, frozen, frozenBy, rule, registered, registeredBy }) =>
    `The list is made of data set ${set} (frozen ${frozen} by ${frozenBy}) by rule ${rule} (registered ${registered} by ${registeredBy}).`,
  profilesNow: (set, since) =>
    `The names lead to the profiles of practices. They show the figures as they are now, and the list shows them from data set ${set}. ${
      since === 0
        ? 'Nothing has been decided about responses, flags or scopes since the data set was frozen.'
        : `Since the data set was frozen, ${since === 1 ? '1 decision' : `${since.toLocaleString('en-GB')} decisions`} about responses, flags or scopes ${since === 1 ? 'was' : 'were'} made, so a profile may show other figures than the list. Freeze the data again if they are to count.`
    }`,
  notNewestSet: (number) => `There is a newer frozen data set: number ${number}.`,
  notStanding: (number) => `This is not the rule that stands now: that is rule ${number}.`,
  chooser: 'Make the list of something else',
  set: 'Data set',
  rule: 'Rule',
  setOption: (number, at) => `Data set ${number}, frozen ${at}`,
  ruleOption: (number, at, after) =>
    `Rule ${number}${after ? ' (after results were seen)' : ''}, registered ${at}`,
  choose: 'Show that list',
  tampered: (number, parts) =>
    `No list is made: data set ${number} is no longer what was frozen. ${
      parts.length === 0
        ? 'The fingerprints do not fit each other, so nobody can tell which part was changed.'
        : `It was changed outside Praksiskort here: ${list.format(parts)}.`
    } Compare it with a backup, or choose another data set.`,
  seeSet: (number) => `See data set ${number} and its parts`,
  failed:
    'The list could not be made. Load the page again to try once more. If it happens again, the rule does not fit the questionnaire, and another must be registered.',
  reproducible: (draws, seed) =>
    `Chances and intervals of places come from ${draws} draws that begin with the number ${seed}. The same data, the same rule and the same number always give exactly the same list, with this fingerprint:`,
  reproducibleUndrawn: (seed) =>
    `What is drawn at random begins with the number ${seed}. The same data, the same rule and the same number always give exactly the same list, with this fingerprint:`,

  counts: ({ listed, shown, lines, chosen, missing }) =>
    `${practices(listed, shown)} ${listed === 1 ? 'is' : 'are'} on the list${
      lines === null ? '' : ` (${lines} lines, since some stand with several scope versions)`
    }, ${chosen} ${chosen === 1 ? 'is' : 'are'} proposed for interview${
      missing > 0 ? `, and ${missing} ${missing === 1 ? 'lacks' : 'lack'} data and cannot be compared` : ''
    }.`,
  expected: ({ expected, chosen, k, others }) =>
    `Expect about ${expected} of the ${chosen} proposed to truly belong to the best ${k}${
      others > 0 ? `; ${others === 1 ? 'one' : others} could as well be others` : ''
    }. That is the sum of their chances.`,
  noExpected: (why) => `How many of those proposed truly belong to the best cannot be computed: ${why}.`,
  zonesSentence: ({ k, certain, borderline, outside }) =>
    `${certain} ${are(certain)} fairly certain to be among the best ${k}, ${borderline} ${are(borderline)} on the line, and ${outside} ${are(outside)} outside.`,
  zones: { certain: 'fairly certain', borderline: 'on the line', outside: 'outside' },
  zoneLimits:
    'Fairly certain: at least an 80% chance of being among the best. On the line: from 20 to 80%. Outside: below 20%.',
  basis: {
    adjusted:
      'The score is adjusted for role and drawn a little towards the middle, most where few have answered: leaders, staff and citizens use the scale differently.',
    shrunk:
      'The score is drawn a little towards the middle, most where few have answered. It is not adjusted for role: too few practices have several roles for that.',
  },
  rawBasis: {
    mean_of_informants: 'The score is the mean of the informants, as it is.',
    mean_of_roles:
      'The score is the mean of the means of the roles: roles count the same, however many informants they have.',
    median_of_informants:
      'The score is that of the informant in the middle (the median). How uncertain it is cannot be computed.',
    mean_of_leaders: 'The score is the mean of the leaders; other informants do not count.',
    lowest_informant: 'The score is that of the lowest informant. How uncertain it is cannot be computed.',
  },
  topsis: (elements) =>
    `The list goes by how close a practice is to the best on each element (TOPSIS). The score is that closeness, from 0 to 1. It depends on who else takes part, and how uncertain it is cannot be computed. Scores of elements: ${elements}.`,
  modelNotPossible: 'The rule asks for scores adjusted for role, but they cannot be computed on these data.',
  weighted: 'The elements have the weights of the rule.',
  thresholds: (met) =>
    `The list goes first by how many thresholds a practice reaches; at least ${met} must be reached.`,
  withoutFlagged: 'Informants with flags are left out.',
  pareto: (front, compared) =>
    `${front} of ${compared} practices ${are(front)} beaten by none on both score and agreement at once (the Pareto front).`,
  unfilled: (strategy, picks) =>
    `There were no more practices to choose as “${strategy}”: ${picks === 1 ? '1 place' : `${picks} places`} went to the most promising.`,
  unmet: (stratum, chosen, minimum) =>
    `The quota of ${stratum} is not reached: ${chosen} of at least ${minimum}.`,

  onThisPage: 'On this page',
  pictureHeading: 'The list in a picture',
  basisHeading: 'How the list was made',
  proposedHeading: 'Proposed for interview',
  proposedIntro:
    'These are proposals by the rule, in the order in which they were picked. People decide, and every decision needs a reason.',
  proposedTable: 'Practices that are proposed for interview, and why',
  pick: 'Pick',
  why: 'Why',
  strategies: {
    most_promising: 'most promising',
    maximum_variation: 'maximum variation',
    deviant: 'deviant',
    borderline: 'on the line',
  },
  reasons: {
    highest: (chance, k) => `${chance} chance of being among the best ${k}.`,
    highestWithout: 'The highest of those that were left; its chance cannot be computed.',
    mostDifferent: (nearest, distance) =>
      `Least like those already picked. The nearest is ${nearest} (distance ${distance} of 1).`,
    firstDifferent: 'The first; the next are picked to be as unlike it as can be.',
    disagreement: (value, threshold) =>
      `Informants disagree strongly: on average ${value} points from their middle (the limit is ${threshold}).`,
    farAbove: (element, value, threshold) =>
      `The element “${element}” lies ${value} points above the practice's others (the limit is ${threshold}).`,
    onTheLine: (chance) => `Right on the line: ${chance} chance.`,
    quota: (stratum) => `Picked to reach the quota of ${stratum}.`,
    tied: (n) => `${n === 1 ? 'One other was as good' : `${n} others were as good`}; a lot was drawn.`,
  },
  noneProposed: 'No practice can be proposed: none has a score and meets the rule.',

  listHeading: 'The whole list',
  listIntro:
    'A place is never more than an estimate. So it always stands with the places that are reasonable, given how few have answered and how differently they answer.',
  listTable: 'The list with place, chance, score and what moves each most',
  practice: 'Practice',
  place: 'Place',
  rank: (rank) => `no. ${rank}`,
  interval: (lower, upper) => `reasonable: ${lower}–${upper}`,
  pairwiseInterval: (lower, upper) => `reasonable: ${lower}–${upper} (in pairs)`,
  noRank: 'no place',
  chance: 'Among the best',
  chanceOf: (chance, k) => `${chance} chance of top ${k}`,
  score: 'Score',
  withoutOne: 'Without one informant',
  withoutOneOf: (best, worst) => (best === worst ? `no. ${best}` : `no. ${best}–${worst}`),
  inTopOf: (k, times, of) => `${times} of ${of} times in top ${k}`,
  single: 'only one informant counts',
  notLeftOut: 'cannot be computed under this rule',
  weights: 'Other weights',
  weightsOf: (share, k) => `${share} of the weights give top ${k}`,
  weightsFirst: (share) => `first with ${share}`,
  moves: 'Moves it most',
  more: 'More',
  moreOf: (name) => `about ${name}`,
  proposed: (place, strategy) => `proposed as no. ${place}: ${strategy}`,
  doesNotMeet: 'does not reach the thresholds of the rule',
  informants: (roles, sent, invited) => `${roles}; ${sent} of ${invited} asked`,
  answered: (answered, asked) => `${answered} of ${asked} questions answered`,
  withoutOneHow:
    'Without one informant: where the practice would stand if one of its informants had not answered, one at a time. Other weights: how often it is among the best when the weights of the elements are drawn at random within what the rule allows. This is always computed from raw means of informants, also where the list itself is computed in another way.',

  cause: {
    without: (what, moved) => `Without ${what} it ${moved}.`,
    inScenario: (scenario, moved) => `In the scenario “${scenario}” it ${moved}.`,
    falls: (rank) => `falls to no. ${rank}`,
    rises: (rank) => `rises to no. ${rank}`,
    leaves: (k) => ` and out of top ${k}`,
    enters: (k) => ` and into top ${k}`,
    onlyLeaves: (k) => `drops out of top ${k}`,
    onlyEnters: (k) => `comes into top ${k}`,
    onlyMoves: (k) => `moves, but not over the line at top ${k}`,
    only: (role) => `its only ${role}`,
    role: (n, plural) => `its ${n} ${plural}`,
    element: (name) => `the element “${name}”`,
    nothing: 'No single informant, role, weight or way of computing moves it.',
    noScenario:
      'No other scenario moves it. Without one informant, one role or one element it cannot be computed under this rule.',
  },

  scenarioNames: {
    modelled: "the model's score",
    raw: 'raw score',
    'modelled-without-flagged': "the model's score without flagged informants",
    'raw-without-flagged': 'raw score without flagged informants',
  },

  find: 'Name or code',
  finder: 'Find a practice on the list',
  findButton: 'Find',
  found: (n, search) =>
    `${n === 0 ? 'None' : n} with “${search}” in name or code. Places are still those of the whole list.`,
  findNone: 'Show the whole list',
  pages: 'Pages of the list',
  missingPages: 'Pages of those that lack data',

  missingHeading: 'Lack data',
  missingIntro:
    'They stand beside the list, not last on it: they cannot be compared with the others, and that says nothing about how promising they are.',
  missingNone: 'None: every practice has what the rule asks for.',
  missingTable: 'Practices that lack data, and what they lack',
  missing: 'Lacks',
  gatesHeading: 'What the rule asks of a practice',
  gate: (gate: GateName, threshold: string) =>
    ({
      score: 'it has a score',
      oneScopeVersion: 'the answers are about one scope version',
      noScopeMismatch: 'nothing suggests that informants thought of different things',
      consent: 'it has said yes to an interview',
      minimumInformants: `at least ${threshold === '1' ? '1 informant has' : `${threshold} informants have`} a score`,
      minimumRoles: `at least ${threshold === '1' ? '1 role is' : `${threshold} roles are`} represented`,
      requiredRoles: `these roles have answered: ${threshold}`,
      minimumAnsweredElements: `at least ${threshold === '1' ? '1 element is' : `${threshold} elements are`} answered`,
    })[gate],
  gateOff: {
    score: '',
    oneScopeVersion: 'one scope version',
    noScopeMismatch: 'a clear scope',
    consent: 'consent to interview',
    minimumInformants: 'number of informants',
    minimumRoles: 'number of roles',
    requiredRoles: 'certain roles',
    minimumAnsweredElements: 'number of answered elements',
  },
  gatesOff: (names) => `Turned off in the rule, so that nobody is sorted out by it: ${list.format(names)}.`,
  gateFailed: (n) => `${n} ${n === '1' ? 'does' : 'do'} not`,
  noConsent: {
    no: 'The practice has said no to an interview.',
    withdrawn: 'The practice has withdrawn its yes to an interview.',
    not_asked: 'Consent to an interview was not registered when data were frozen.',
    not_registered:
      'Consent to an interview could not be registered at the time data were frozen. Register the answers and freeze data again.',
  },
  failedGate: (gate: GateName, value: string, threshold: string) =>
    ({
      score: `No score: ${value}.`,
      oneScopeVersion: `The answers are about ${value} scope versions, and nobody has decided how they count.`,
      noScopeMismatch: 'Informants seem to have thought of different things.',
      consent: 'Has not said yes to an interview.',
      minimumInformants: `${value === '1' ? '1 informant' : `${value} informants`} with a score; the rule asks for ${threshold}.`,
      minimumRoles: `${value === '1' ? '1 role' : `${value} roles`}; the rule asks for ${threshold}.`,
      requiredRoles: `${value} of the ${threshold} roles that the rule asks for.`,
      minimumAnsweredElements: `${value === '1' ? '1 element is' : `${value} elements are`} answered; the rule asks for ${threshold}.`,
    })[gate],

  figure: (from, to, total) =>
    from === 1 && to === total
      ? 'Places with uncertainty'
      : `Places with uncertainty, no. ${from} to ${to} of the list`,
  figureSentence: ({ k, crossing, shown }) =>
    shown === 1
      ? `The practice can lie on ${crossing === 0 ? 'one side only' : 'both sides'} of the line at place ${k}.`
      : crossing === 0
        ? `None of the ${shown} practices can lie on both sides of the line at place ${k}.`
        : `${crossing} of the ${shown} practices can lie on both sides of the line at place ${k}.`,
  figureReading:
    'The dot is the place of the practice, and the line goes over the places that are reasonable (95%). Filled dot: proposed for interview. Hollow dot: not proposed.',
  figureBasis: ({ set, rule, listed, shown, after, computed }) =>
    `Data set ${set}, rule ${rule}${after ? ' (changed after results were seen)' : ''}, ${computed}; ${practices(listed, shown)} ${listed === 1 ? 'is' : 'are'} on the list.`,
  figureTable: 'Places in figures',
  figureCut: (shown) => `The figure shows the first ${shown}.`,
  legendProposed: 'proposed',
  legendOther: 'not proposed',
  legendCut: (k) => `place ${k}`,
  rankWithInterval: (rank, interval) => `no. ${rank} (${interval})`,

  csvHeading: 'Download the list',
  csvIntro:
    'The whole list with all figures, those that lack data too. Every line has the data set, the rule, the fingerprint, the version of the computation, the number that the draws begin with, and whether it is the list that decisions were made on.',
  csvStandard: 'CSV',
  csvExcel: 'CSV for Danish Excel',
  csvComputing: 'The list is being made. Try again in a moment.',
}
