import type { Messages } from '../da.ts'

/** How a figure was computed: step by step, down to the answers. */
export const steps: Messages['steps'] = {
  open: 'How it was computed',
  heading: (figure, of) => `How it was computed: ${figure}, ${of}`,
  titleOf: (figure, practice) => `How it was computed: ${figure}, ${practice}`,
  total: 'the whole practice',
  figures: {
    score: 'score',
    interval: '95% interval',
    adjusted: 'score adjusted for role',
    agreement: 'agreement',
    moves: 'score without one informant',
    moves_roles: 'score without one role',
    moves_elements: 'total without one element',
    ranks: 'rank among the practices',
    scopes: 'score on the versions of the scope',
    gap: 'gap between roles',
  },
  choose: 'See another figure',
  figureLabel: 'Figure',
  elementLabel: 'Of',
  show: 'Show',
  back: 'To the profile of the practice',
  rounding:
    'Figures are shown with two decimals but computed with all of them. If you work it out by hand the last digit may differ.',
  result: 'Result',
  nothing: (reason) => `There is no figure: ${reason}.`,
  notYet:
    'The figure rests on the whole mapping, which is being computed. The page shows it when it is there.',
  noSuch: 'Only the whole practice has this figure, not an element alone.',
  chooseElement: 'Only an element has this figure. Choose one below.',
  notCompared:
    'The figure is not shown here: it is computed from all practices, and in this study practices are not compared.',
  informant: 'Informant',
  value: 'Score',
  counts: 'Counts',
  yes: 'yes',
  noScore: 'no, no score',
  notLeader: 'no, not a leader',
  readResponse: 'Read the response',

  fromInformants: 'From the informants’ scores to the practice',
  rule: {
    mean_of_informants:
      'The practice is the mean of its informants: add up their scores and divide by how many they are.',
    mean_of_roles:
      'The practice is the mean of the roles: first take the mean within each role, then the mean of the roles. Each role counts the same, however many informants it has.',
    median_of_informants:
      'The practice is the informant in the middle: put the scores in order from lowest to highest and take the middle one. Where two are in the middle, take the number half way between them.',
    mean_of_leaders: 'The practice is the mean of its leaders. The other informants do not count.',
    lowest_informant: 'The practice is the informant who scores lowest.',
  },
  ordered: (values) => `From lowest to highest: ${values}`,
  roleMean: (role) => `The role ${role}`,

  fromElements: 'From elements to each informant’s total',
  fromElementsHow: (needed, of) =>
    `An informant’s total is the mean of the elements that have a score, when at least ${needed} of ${of} have. An element counts the same however many questions it has.`,
  fromItems: 'From answers to elements',
  fromItemsHow:
    'The score of an element is the mean of the questions answered, when enough are. Nothing is put in the place of what is not answered.',
  fromItemsWeights:
    'The questions have different weights: each answer is multiplied by its weight, and the sum is divided by the weights.',
  answeredOf: (there, of, needed) => `${there} of ${of} answered, at least ${needed} needed`,
  scoredOf: (there, of, needed) => `${there} of ${of} elements have a score, at least ${needed} needed`,
  item: 'Question',
  answer: 'Answer',
  rating: 'Counts as',
  turned: (chosen, rating) => `turned: ${chosen} counts as ${rating}`,
  weight: (weight) => `weight ${weight}`,
  missing: {
    skipped: 'skipped',
    dontKnow: 'do not know',
    notRelevant: 'not relevant',
    notAsked: 'not asked',
  },
  answersOf: (informant) => `The answers of ${informant}`,

  intervalStart: 'The score is where it starts',
  intervalSpread: 'How differently do informants answer about the same practice?',
  intervalSpreadHow: ({ informants, practices, df }) =>
    `Over all ${practices} practices with ${informants} informants it is measured how far each informant lies from the mean of their own practice. That is s_w. The degrees of freedom are informants less practices, ${df}. One practice alone has too few informants to tell; that is why all are used.`,
  intervalT: 'How many times s_w does it take?',
  intervalTHow: (df) =>
    `The t distribution with ${df} degrees of freedom says how many standard deviations must be added on either side to cover 95%.`,
  intervalN: 'How many informants does the score rest on?',
  intervalNHow:
    'The more informants, the less uncertainty: it is divided by the square root of their number.',
  intervalNRoles: (values) =>
    `When roles count the same, the score rests on fewer than there are informants. As many as a plain mean would need to be as certain: ${values}.`,
  intervalHalf: 'The interval',
  intervalHalfHow: 'Half the width is added to the score and taken from it.',

  adjustedModel: 'What do roles add?',
  adjustedModelHow: ({ reference, informants, practices }) =>
    `A model of the totals of all ${informants} informants in ${practices} practices finds how much higher or lower each role answers about the same practice than the role ${reference}. That number is taken off.`,
  effect: 'The role adds',
  less: 'What is left',
  adjustedMean: 'The mean of what is left',
  adjustedMeanHow:
    'That is the score of the practice adjusted for role, before it is taken into account how few have answered.',
  adjustedShrinkage: 'How much do the practice’s own answers count?',
  adjustedShrinkageHow: (share) =>
    `A few informants may be far out by chance. So only a part of the distance to the mean of all practices is kept, here ${share}. The more informants, and the more practices differ (variance between practices) beside how informants do (variance between informants), the more is kept.`,
  adjustedScore: 'The score adjusted for role',
  adjustedScoreHow: (intercept, reference) =>
    `It starts at b₀, what the role ${reference} answers about a practice on average: ${intercept}. To that is added the part of the distance that is kept.`,
  adjustedInterval: 'The interval around it',
  adjustedIntervalHow:
    'The uncertainty is what is left of the difference between practices once the practice’s own answers are known. It takes 1.96 standard deviations on either side.',

  agreementItems: 'Question by question',
  agreementItemsHow:
    'For each question take the mean of the informants’ answers, and how far each answer lies from it. The mean of those distances is the AD of the question. It takes two answers.',
  ratings: 'The answers',
  mean: 'Mean',
  deviation: 'AD',
  variance: 's²',
  largest: 'Largest possible',
  agreementAd: 'The mean over questions (AD)',
  agreementAdHow: (items) =>
    `Agreement is the mean of AD over the ${items} questions that at least two have answered.`,
  agreementLimit: (points, limit, isBeyond) =>
    `The limit of agreement is a sixth of the steps of the scale: ${points} / 6 = ${limit}. AD is ${isBeyond ? 'above' : 'not above'} it.`,
  agreementPercentile: 'Compared with informants drawn at random',
  agreementAwg: 'Against the largest disagreement that there could be (a_wg)',
  agreementAwgHow: (items, needed) =>
    `At a mean near an end of the scale there is no room for much disagreement. So a_wg divides the variance by the largest that there could be at that mean. It exists only for questions with at least ${needed} answers and a mean that is not too near an end: ${items} questions here.`,
  agreementSd: 'The spread of the informants’ scores (SD)',
  agreementSdHow: 'The standard deviation of the informants’ scores, with n − 1 in the denominator.',

  movesOne: (informant) => `Without ${informant}`,
  movesHow:
    'One informant at a time is taken out, and the score is computed again from the others by the same rule.',
  movesRange: 'From lowest to highest',
  movesRangeHow: (lower, upper) => `Without one at a time the score lies between ${lower} and ${upper}.`,
  movesChange: (change) => `change ${change}`,
  nobodyLeft: 'nobody is left to compute it from',
  movesRolesHow:
    'One role at a time is left out, with all its informants, and the score is computed again from the others, by the same rule.',
  movesElementsHow:
    'One element at a time is left out of each informant’s total. The total is computed again from the other elements, when enough of them are there, and the practice’s from the informants’.',
  elementScores: (element) => `See how the score of the element was computed: ${element}`,
  rankRaw: 'The rank by score',
  rankHow:
    'Rank 1 is the highest score. The rank is how many practices lie above, plus one. Practices with the same score share their ranks.',
  rankIntervalLater: 'How uncertain the place is comes when the analysis of the whole wave is done.',
  rankOf: (rank, of) => `no. ${rank} of ${of}`,
  rankCounts: (values) =>
    `Of ${values.of} practices with a score, ${values.above} have a higher one than ${values.score}, and ${values.equal === 1 ? 'only this one has' : `${values.equal}, this one among them, have`} exactly that.`,
  rankScore: 'See how the score was computed',
  rankAdjusted: 'The rank by the score adjusted for role',
  rankMovement: (ranks) =>
    `The difference between the two ranks is ${ranks}. A number above 0 means that the practice falls when scores are adjusted for role.`,
  rankAdjustedScore: 'See how the adjusted score was computed',
  rankInformants: 'The rank without one informant',
  rankRoles: 'The rank without one role',
  rankElements: 'The rank without one element',
  rankOthersStay:
    'The other practices keep their scores, and this one is placed among them with the new one.',
  rankOthersToo: 'The element is left out of every practice, and all are ranked again.',
  rankScoresWithout: 'See how the scores were computed',
  above: 'Above',
  equal: 'Same score',
  noScoreWithout: 'no score without',

  drawsHow: (values) =>
    `${values.draws} times, ${values.size} informants were drawn at random from the whole mapping, and AD computed of them as if they had answered about the same practice.`,
  drawsCounted: (values) =>
    `Measured against AD ${values.deviation}, ${values.better} groups agreed more, ${values.equal} as much and ${values.worse} less. Those that agreed as much count half.`,
  drawsRest: 'The rest is the share that the informants here agree more than.',
  drawsTable: 'AD of the random groups',
  quarters: ['Smallest', 'Lower quarter', 'Middle', 'Upper quarter', 'Largest'],

  scopesOne: 'Only one version of the scope was answered on, so there is nothing to compare.',
  scopesHow:
    'Answers on different versions of the scope are not put together. The score is computed for each version by itself, by the same rule. Other informants answered as a rule, so the difference holds both.',
  scopesChange: (version) => `Difference from ${version}:`,
  scopesAnswers: (version) => `See the figure down to the answers: ${version}`,

  gapRoles: 'The mean of each role',
  gapRolesHow:
    'Informants’ scores on the element are gathered by role, and the mean of each role is computed by itself.',
  gapScores: 'See informants’ scores down to the answers',
  gapGap: 'The gap between them',
  gapGapHow: (highest, lowest) => `The highest role (${highest}) minus the lowest (${lowest}).`,
  gapLevel: 'The level',
  gapLevelHow: 'The mean of the roles, each role counting the same.',
  gapList: 'Where the element stands on the perspective card',
  gapRule: (gap, limit, isBeyond) =>
    `Roles lie ${gap} apart. The limit is ${limit}, so roles are ${isBeyond ? 'taken to disagree' : 'not taken to disagree'}.`,
  deviationRule: (deviation, limit, isBeyond) =>
    `Informants lie ${deviation} from their middle on average (AD). The limit is ${limit}, so they are ${isBeyond ? 'taken to disagree' : 'not taken to disagree'}.`,
  gapDeviation: 'See how AD was computed',
  levelRule: (level, high, low) => `The level is ${level}. It is high from ${high} up and low below ${low}.`,
  standsIn: 'The element stands under',
}
