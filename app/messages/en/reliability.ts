import type { Messages } from '../da.ts'

/** Whether practices can be told apart, and whether informants of one practice agree. */
export const reliability: Messages['reliability'] = {
  heading: 'Reliability and agreement',
  titleOf: (wave) => `Reliability and agreement, ${wave}`,

  iccSentence: (share) =>
    `When the totals of two informants differ, ${share} of the difference is because they answer about different practices. The rest is differences between people who see the same practice.`,
  lambdaSentence: ({ mean, lowest, highest }) =>
    `One informant therefore cannot bear a score alone. The mean of a practice’s informants can bear more: its reliability is ${mean} on average, from ${lowest} where fewest have answered to ${highest} where most have. 1 would be certain, 0 chance.`,
  lambdaSame: (mean) =>
    `The mean of a practice’s informants has a reliability of ${mean}, where 1 would be certain and 0 chance.`,
  needed: (informants) => (informants === 1 ? '1 informant' : `${informants} informants`),
  notReachable: 'more than 20 informants, that is more than one can have,',
  noReliability: (reason) => `It cannot be computed: ${reason}.`,
  keyFigures: 'The figures of the paragraph',
  icc: 'ICC(1): the total of one informant',
  meanReliability: 'Reliability of a practice’s mean, on average',
  lambdaRange: 'From the practice with fewest informants to the one with most',
  meanReliabilityAnova: 'Reliability of practices’ means by analysis of variance',
  basis: (informants, practices, two) =>
    `From ${informants} informants of ${practices} practices; ${two} of them have at least two.`,
  figure: 'Figure',
  value: 'Value',
  interval: '95% interval',
  noIntervalHere: 'no interval: follows from ICC(1)',
  iccSteps: {
    between: (msb) =>
      `Differences between practices: the mean square between practices’ means is MSB = ${msb}.`,
    within: (msw) => `Differences within practices: the mean square is MSW = ${msw}.`,
    size: (n0) => `Informants per practice, allowing for unequal numbers: n₀ = ${n0}.`,
    icc: (msb, msw, n0, icc) =>
      `ICC(1) = (MSB − MSW) / (MSB + (n₀ − 1) × MSW) = (${msb} − ${msw}) / (${msb} + (${n0} − 1) × ${msw}) = ${icc}.`,
    interval: (interval) =>
      `The interval: each practice is left out in turn and ICC(1) computed again. That gives ${interval}.`,
    lambda: (n, icc, lambda) =>
      `Reliability of the mean of n informants: n × ICC / (1 + (n − 1) × ICC). With n = ${n}: ${n} × ${icc} / (1 + (${n} − 1) × ${icc}) = ${lambda}.`,
    lambdaMean: (practices, mean) =>
      `It is computed for each of the ${practices} practices with its own number. The mean is ${mean}.`,
  },

  curveHeading: 'How many informants does it take?',
  curveTitle: 'Reliability by number of informants',
  curveSentence: ({ here, coefficient, first, last, most }) =>
    `One informant gives ${first}, ${most} give ${last}. In this study ${here} informants give ${coefficient}.`,
  curveMean:
    'The number for this study is the harmonic mean of informants per practice. It is smaller than the ordinary mean, because practices with few informants raise the uncertainty.',
  curveWhy:
    'The curve does not hold the same figures as above: differences between roles are taken out of it, so that it says what more informants would give if every practice were described by the same roles.',
  curveX: 'informants per practice',
  curveY: 'reliability',
  curveHere: (informants, coefficient) => `here: ${informants} give ${coefficient}`,
  curveTable: 'Reliability by number of informants',
  informants: 'Informants',
  fixedItems: 'The same items',
  randomItems: 'Other items could have been asked',
  hereRow: (informants) => `${informants} (this study)`,
  curveSteps: {
    components: ({ p, pi, rp, e, items }) =>
      `Variances from the table below: practice ${p}, practice × item ${pi}, informant ${rp}, rest ${e}; ${items} items.`,
    true: (p, pi, items, sum) => `What is the practice’s own: ${p} + ${pi} / ${items} = ${sum}.`,
    error: (rp, n, e, items, sum) =>
      `What depends on who answered: ${rp} / ${n} + ${e} / (${n} × ${items}) = ${sum}.`,
    result: (own, error, coefficient) => `Reliability = ${own} / (${own} + ${error}) = ${coefficient}.`,
  },

  partsHeading: 'Where do differences between answers come from?',
  partsTitle: 'Differences between single answers by source',
  partsSentence: ({ practice, informant }) =>
    `Of everything that makes one answer differ from another, ${practice} is the practice and ${informant} is who answers about it.`,
  partsHow: 'The average differences between roles are taken out first.',
  partsTable: 'Variance components',
  source: 'Source',
  variance: 'Variance',
  share: 'Share',
  parts: {
    practice: 'Which practice is answered about',
    informantWithinPractice: 'Who answers about the practice',
    item: 'Which item',
    practiceByItem: 'What the single practice is good at',
    residual: 'The single answer: the rest',
  },
  partsStep: (practice, sum, share) =>
    `Share = the component divided by their sum. Practice: ${practice} / ${sum} = ${share}.`,
  partsBasis: (answers, informants, practices) =>
    `The components are estimated from ${answers} answers of ${informants} informants about ${practices} practices (REML).`,

  alphaHeading: 'Krippendorff’s alpha',
  alphaSentence: (alpha, share) =>
    `For the total of one informant alpha is ${alpha}: informants of one practice differ ${share} as much as informants drawn at random.`,
  itemAlphaSentence: ({ lowest, highest, median, items }) =>
    `For the ${items} single items alpha goes from ${lowest} to ${highest} (median ${median}): a single answer to a single item says only a little about which practice it is on.`,
  alphaHelp:
    'The limits 0.667 and 0.800 were made for people who code the same text and must arrive at the same. Here informants are chosen because they see differently, and 0.2 to 0.5 for one informant is usual. The question is what the mean of them can bear; that stands above.',
  alphaTable: 'Alpha and ICC(1), element by element',
  alphaItemsTable: 'Alpha and AC2, item by item',
  element: 'Element',
  item: 'Item',
  total: 'Total',
  alpha: 'Alpha',
  ac2: 'AC2',
  ac2Why:
    'AC2 is often much higher than alpha on the same item. AC2 asks whether answers lie close together; alpha whether they lie closer within practices than across them. When nearly everybody answers the same, AC2 is high and alpha low: there is agreement, but the item does not tell practices apart.',
  practicesBehind: 'Practices',
  values: 'Answers',
  alphaSteps: {
    ratio: (alpha, ratio) =>
      `Alpha = 1 − (disagreement within practices) / (disagreement if answers were spread at random) = 1 − ${ratio} = ${alpha}.`,
    interval: (alpha, t, se, interval, units) =>
      `The interval: each of the ${units} practices is left out in turn. The standard error is ${se}, and ${alpha} ± ${t} × ${se} gives ${interval}.`,
  },
  fewPractices: 'Too few: under ten practices have two answers. The figure should not be read.',
  narrowInterval: 'Under 30 practices have two answers; the interval is somewhat too narrow.',

  agreementHeading: 'Do informants of the same practice agree?',
  agreementSentence: ({ median, above, n, threshold }) =>
    `In the middle practice informants are on average ${median} points from their own middle. In ${above} of ${n} practices that is above the limit of ${threshold}, where one no longer speaks of agreement.`,
  agreementNone:
    'No practice has two informants with answers to the same item, so that agreement cannot be seen.',
  agreementFinding: 'Disagreement is a finding to ask about, not a fault.',
  withoutAd: (practices) =>
    `${practices === '1' ? 'One practice has' : `${practices} practices have`} too few answers for agreement to be seen (one informant).`,
  adTitle: 'Average deviation (AD), practice by practice',
  adX: 'points from their own middle',
  adLimit: (threshold) => `limit ${threshold}`,
  adTable: 'Practices by average deviation',
  adBin: (from, to) => `${from} to under ${to}`,
  practices: 'Practices',
  percentileTitle: 'Agreement beside random groups',
  percentileSentence: ({ noBetter, n, expected }) =>
    `If informants of one practice agreed no better than people drawn at random, every bar would be about ${expected} practices high (the dashed line). ${noBetter} of ${n} practices agree no better than the middle random group.`,
  percentileX: 'per cent of random groups that agree better',
  percentileSentenceFew: ({ noBetter, n }) =>
    `If informants of one practice agreed no better than people drawn at random, the practices would lie evenly from 0 to 100. ${noBetter} of ${n} ${noBetter === '1' ? 'agrees' : 'agree'} no better than the middle random group. With so few the figure does not say much.`,
  percentileExpected: (expected) => `if drawn at random: ${expected}`,
  percentileTable: 'Practices by how many of random groups agree better',
  percentileBin: (from, to) => `${from}–${to}%`,
  awgSentence: ({ n, median, weak }) =>
    `a_wg allows for there being less room for disagreement near the ends of the scale. It takes four informants: ${n === '1' ? `one practice has them, and its figure is ${median}` : `for the ${n} practices that have them the median is ${median}; ${weak} are below 0.70`}. A figure below 0.70 is called weak.`,
  awgHow:
    'For each item with at least four answers: 1 − 2 × the variance / the largest variance that the mean has room for. The practice’s figure is the mean over the items where it can be computed; 1 is full agreement.',
  awgNone: 'a_wg takes four informants of a practice, and none has them.',
  withinSentence: (sd) =>
    `Totals of informants of one practice have a standard deviation of ${sd} points. It is what the uncertainty of a practice’s score is computed with.`,
  listHeading: 'Practices whose informants agree least',
  listHeadingByName: 'Agreement, practice by practice',
  listTable: 'Agreement in single practices',
  listOf: (listed, of) => `${listed} of ${of} practices are shown.`,
  practice: 'Practice',
  ad: 'AD',
  adWord: 'AD, points',
  awg: 'a_wg',
  percentile: 'Random groups that agree better',
  aboveLimit: 'above the limit',
  adSteps: {
    item: 'For each item: the mean of informants’ distances to their own mean.',
    example: (practice, ad, informants) =>
      `For ${practice} the mean of those over items is ${ad} points with ${informants} informants.`,
    limit: (points, threshold) =>
      `The limit is a sixth of the points of the scale: ${points} / 6 = ${threshold}.`,
    percentile: (draws) =>
      `The comparison: ${draws} groups of as many informants are drawn at random from the whole wave and measured the same way.`,
  },
}
