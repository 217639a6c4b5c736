import type { Messages } from '../da.ts'

export const element: Messages['element'] = {
  titleOf: (element) => `${element}, element`,
  kind: (place, of) => `Element ${place} of ${of}`,
  onTypology: 'Read about the element',
  previous: (name) => `Previous element: ${name}`,
  next: (name) => `Next element: ${name}`,
  nav: 'Elements',
  unanswered: 'Nobody has answered about the element yet',
  facts: {
    mean: 'Mean over practices',
    middle: 'Middle half',
    answered: 'Items answered',
    apart: 'Can practices be told apart?',
  },
  overPractices: (mean, practices) =>
    `${mean} (${practices === 1 ? 'one practice' : `${practices} practices`})`,
  warnings: {
    floor: 'Many informants gave the element the lowest score there is. Below it nothing can be told apart.',
    ceiling:
      'Many informants gave the element the highest score there is. Above it nothing can be told apart.',
    often_dont_know: 'Many do not know.',
  },

  practicesHeading: 'The practices along the element',
  practicesFigure: (from, to, total) =>
    total === 1
      ? 'The practice'
      : from === 1 && to === total
        ? `All ${total} practices`
        : `Practices ${from}–${to} of ${total}`,
  noScoresSentence: 'No practice has a score on the element.',
  asOne: (codes) =>
    `${codes.join(', ')} ${codes.length === 1 ? 'rests' : 'each rest'} on several scopes that were decided to count as one.`,
  scoreWithN: (score, informants) => `${score} (n ${informants})`,
  withoutScore: (count) =>
    `${count === 1 ? 'One practice has' : `${count} practices have`} no score on the element: too few items are answered.`,
  practicesTable: 'The practices in numbers',
  practice: 'Practice',
  informants: 'Informants',
  fromOneRole: 'only one role could answer',

  answersHeading: 'The answers to the items',
  answersFigure: 'Answers to each item',
  answersSentence: ({ most, mostShare, least, leastShare }) =>
    `Item ${most} has most answers on the two highest points (${mostShare} of its answers), item ${least} fewest (${leastShare}).`,
  answersSameSentence: (share, items) =>
    items === 1
      ? `Only one item is answered; ${share} of its answers are on the two highest points.`
      : `The items have the same share of answers on the two highest points (${share}).`,
  missingSentence: (item, share) =>
    `The answer is missing most often on item ${item} (${share} of those who were asked).`,
  nobodyAnswered: 'Nobody has answered.',
  answersReading:
    'Each bar is everybody who was asked; the numbers in it are per cent. The shaded parts are the options from lowest to highest, the outlined ones to the right are those who did not answer. Everybody at the top, each role below.',
  answersTable: 'The answers in numbers, per cent of those who were asked',
  item: 'Item',
  itemNumbered: (number, text) => `${number}. ${text}`,
  reversed: 'turned: high is the most promising answer',
  group: 'Who',
  all: 'All',
  askedN: 'Asked',

  togetherHeading: 'Do the items go together?',
  fromTo: (lower, upper) => `${lower} to ${upper}`,
  tooFew: (informants, limit) =>
    `Too few: only ${informants} informants have answered every item of the element. Below ${limit} the figures do not say much yet.`,
  alphaNone: (reason) => `It cannot be computed: ${reason}.`,
  alphaNegative: (alpha) =>
    `No: alpha is negative (${alpha}). The items pull in different directions. Check reversed items: is one of them turned the wrong way?`,
  alphaRedundant: (alpha) =>
    `Almost too well: alpha is ${alpha}. The items say much the same, and some of them could be spared.`,
  alphaPractices: (alpha) =>
    `Yes: whoever answers high on one item mostly answers high on the others too (alpha ${alpha}).`,
  alphaGroups: (alpha) => `Fairly: alpha is ${alpha}.`,
  alphaLow: (alpha) =>
    `Only in part: alpha is ${alpha}. If the element is a checklist, where one thing need not follow another, that is no fault. Then read its items one by one.`,
  levels: ({ means, within }) => `Over the means of practices alpha is ${means}, within practices ${within}.`,
  levelsAgree: 'They are close to the common figure, which can therefore be used.',
  levelsDiffer:
    'They are far apart: the common figure mixes two things, how practices differ and how informants about one practice differ.',
  consistencyTable: 'Internal consistency',
  figure: 'Figure',
  value: 'Value',
  standsOn: 'Based on',
  alpha: "Cronbach's alpha",
  omega: 'Omega',
  alphaMeans: 'Alpha over the means of practices',
  alphaWithin: 'Alpha within practices',
  meanInterItem: 'Mean correlation of two items',
  complete: (informants, practices) =>
    `${informants} informants in ${practices} practices who answered every item`,
  practicesWith: (practices) => `${practices} practices`,
  practicesWithTwo: (practices) => `${practices} practices with at least two informants`,
  anyPair: 'everybody who answered both items',
  itemsTable: 'Each item by itself',
  note: 'Note',
  itemRest: 'Correlation with the rest',
  alphaIfDeleted: 'Alpha without the item',
  constant: 'everybody answered the same',
  lowItemRest: (limit) => `below ${limit}: look at the item`,
  liftsAlpha: 'alpha is higher without',

  agreeIntro:
    'Alpha says whether practices can be told apart when different informants answer. AC2 says whether informants about one practice answer the same. A high AC2 and a low alpha are normal when most answer high.',
  agreeTable: "Krippendorff's alpha and AC2, item by item",
  krippendorff: "Krippendorff's alpha",
  ac2: 'AC2',
  why: 'Why they differ',
  whySkewed: ({ share, low, high }) =>
    `${share} of the answers are ${low} or ${high}. Then informants often agree, without practices being different for it.`,
  whySpread: ({ share, low, high }) =>
    `The answers use more points (only ${share} are ${low} or ${high}), but informants about one practice differ almost as much as informants do altogether.`,
  whyClose: 'The two say almost the same: the answers are spread, and they differ mostly between practices.',
  whyNegative:
    'Alpha is below zero: informants about one practice disagree more than two informants at random.',
  whyNot: (reason) => `Cannot be compared: ${reason}.`,
  fewPractices: 'too few practices',
  scoreAlpha: 'The score of the element',
  scoreAlphaWhy: ({ one, mean }) =>
    `A score from one informant has reliability ${one}, the mean of a practice's informants ${mean}.`,

  rolesHeading: 'Do roles see it differently?',
  gapSentence: ({ size, isHigher, interval, practices }) =>
    `About the same practice leaders answer on average ${size} points ${isHigher ? 'higher' : 'lower'} than staff (95% interval ${interval}; ${practices} practices have both).`,
  gapNone: 'Leaders and staff cannot be compared: no practice has answers from both.',
  gapWithoutInterval: ({ size, practices }) =>
    `About the same practice leaders are ${size} points from staff (${practices === 1 ? 'only one practice has' : `${practices} practices have`} both, and there is no interval).`,
  gapMayBeNothing: 'The interval includes 0, so the difference may be chance.',
  noBias: 'A difference between roles is not an error of either.',
  roleTable: (reference) => `Roles compared with ${reference}, within the same practice`,
  role: 'Role',
  effect: 'Difference in points',
  together: 'Practices with another role',
  notQualified: 'too few to be read',
  roleNone:
    'The roles cannot be compared in a model: there are too few practices where several roles answered.',
  meansOfRoles: 'Answers of each role by itself',

  commentsHeading: 'Reasons',
  commentsIntro: (total) =>
    total === 1
      ? 'One informant has written a reason. It is quoted word for word.'
      : `${total} informants have written a reason. They are quoted word for word, practice by practice.`,
  noComments: 'Nobody has written a reason on the element.',
  commentPages: 'Pages of reasons',
  practicePages: 'Pages of practices',

  sum: 'Sum',
  toAnswers: 'See the answers, item by item.',
  toPractices: 'See the practices; each of them opens down to its answers.',
  alphaSteps: {
    rows: (informants) => `Only the ${informants} informants who answered every item of the element are in.`,
    means: (practices) =>
      `Here each practice is one row: the mean of its informants on every item. That makes ${practices} rows.`,
    deviations: (informants) =>
      `Here the mean of the practice is taken from each informant’s answers, in practices with at least two. That makes ${informants} rows.`,
    item: (item, variance) => `${item}: variance ${variance}`,
    variances: (terms, sum) => `The items’ variances added up: ${terms} = ${sum}.`,
    sum: (variance) =>
      `The variance of each informant’s sum over the items is ${variance}. When items go together it is much larger than the sum of the variances.`,
    result: (items, variances, total, alpha) =>
      `Alpha = k / (k − 1) × (1 − sum of variances / variance of the sum) = ${items} / (${items} − 1) × (1 − ${variances} / ${total}) = ${alpha}.`,
  },
  omegaSteps: {
    factor:
      'This is about how items go together in pairs among the informants who answered all of them. One common trait is fitted so that it explains the correlations best. The loading of an item is how closely it follows the trait, from 0 to 1.',
    item: (item, loading) => `${item}: loading ${loading}`,
    common: (terms, sum, square) =>
      `The loadings added up: ${terms} = ${sum}. Multiplied by itself: ${square}. That is what is common.`,
    own: (own) => `What is the items’ own: 1 − loading², added up = ${own}.`,
    result: (common, own, omega) =>
      `Omega = common / (common + own) = ${common} / (${common} + ${own}) = ${omega}.`,
  },
  interItemSteps: {
    pairs: 'For each pair of items the correlation is computed among the informants who answered both.',
    result: (terms, pairs, mean) => `The mean over the pairs: (${terms}) / ${pairs} = ${mean}.`,
  },
  itemAlphaSteps: {
    counts:
      'Only practices with at least two answers to the item are in. The answers are counted, point by point of the scale (n is all of them).',
    distance: 'The distance between two points is how many answers lie between their middles, times itself.',
    ratio:
      'Alpha = 1 − (n − 1) × within / at random. “Within” is the distances between answers about the same practice, each pair divided by the practice’s number of answers minus 1. “At random” is the distances between all answers, whatever the practice.',
    table: 'Krippendorff’s alpha with the numbers put in',
    ratings: 'Answers at each point',
    observed: 'Within',
    expected: 'At random',
  },
  ac2Steps: {
    shares: 'π is how large a part of a practice’s answers lies at each point, on average over practices.',
    observed:
      'p_a is how much two informants about the same practice agree, on average over practices with two answers. Neighbouring points count as almost agreeing.',
    chance:
      'p_e is the agreement that chance gives: the weight Σw / (q (q − 1)) times Σπ(1 − π) over the q points of the scale.',
    result: 'AC2 = (p_a − p_e) / (1 − p_e).',
    table: 'AC2 with the numbers put in',
  },
}
