import type { Messages } from '../da.ts'
import { listMethod } from './method-list.ts'

const sections: Messages['method']['sections'] = {
  score: {
    heading: 'Score',
    tells:
      "An informant's score on an element is the mean of the items the informant answered; the total is the mean of the elements, so that an element with many items does not weigh more than one with few.",
    symbols:
      "x is the number of the answer, turned where the item is reversed; w is the item's weight, 1 unless something else was chosen.",
    undefinedWhen:
      'When too few items are answered there is no score. A dash stands there with the reason, never 0.',
    limits: () => ['The score is on the steps of the scale itself. It is not turned into per cent.'],
  },
  'missing-rule': {
    heading: 'Missing answers',
    tells:
      'An element has a score only when enough of its items are answered; a missing answer is never guessed.',
    undefinedWhen:
      'Skipped, do not know, not relevant and not asked are four different things. Each is counted by itself, and none of them is an answer in the middle.',
    limits: (l) => [
      `By default at least ${l.answered} of an element's items must be answered, and at least ${l.answered} of the elements must have a score for there to be a total. It can be chosen otherwise on the results page and then stands in the line “How this is worked out”.`,
      "As a check there is also a score in which each answer is first compared with its own item's mean. It shows whether it was the hard items that were missing.",
    ],
  },
  aggregation: {
    heading: 'From informants to practice',
    tells: "By default a practice's score is the mean of its informants, each counting the same.",
    symbols: "x is an informant's score, n the number of informants with a score.",
    undefinedWhen:
      'Without an informant with a score there is none. “Leaders only” is empty when no leader has answered. The median and the lowest are no means and have no interval.',
    limits: () => [
      'One can choose the mean of the roles, the median, leaders only (as the questionnaire was first used) or the lowest informant instead.',
      'Answers on different scope versions are never put together.',
    ],
  },
  interval: {
    heading: 'Interval of a practice',
    tells: 'The interval shows how far the score could move had other informants of the same kind answered.',
    symbols:
      "s_w is how differently informants about one practice answer, over all practices; N informants, J practices, n_p the practice's informants.",
    undefinedWhen:
      'When no practice has two informants, or all have answered the same, there is no interval.',
    limits: (l) => [
      `All intervals are ${l.level} intervals.`,
      'The spread is taken from the whole wave, because two or three informants are too few to measure it. So even a practice with one informant has an honest, wide interval.',
      'The interval does not say whether the right people were asked.',
    ],
  },
  distribution: {
    heading: 'Distributions',
    tells:
      'The distribution shows how many chose each option, and whether they gather or fall into two camps.',
    symbols:
      'w_l is the share of the layer, K is the number of options, S those used in a layer; TU and TDU count triples of options in which neighbours or only the ends are used. A is 1 when all answered the same, 0 for an even spread and −1 for two equal camps at the ends.',
    undefinedWhen: 'Without answers there is no distribution.',
    limits: (l) => [
      `Van der Eijk's A is shown for at least ${l.agreementA} answers only. With fewer it jumps with every answer.`,
      'Over informants all count the same. Over practices each practice counts once, however many informants it has.',
    ],
  },
  'ceiling-floor': {
    heading: 'Ceiling and floor',
    tells:
      'When many give the highest or the lowest, the item can no longer tell practices apart at that end.',
    undefinedWhen: 'Without answers there is neither ceiling nor floor.',
    limits: (l) => [
      `A score is marked when more than ${l.scoreEnd} of the informants are at one end.`,
      `A single item is marked only when more than ${l.itemEnd} are: with few options a limit of ${l.scoreEnd} is far too strict. That limit is our own.`,
      `An item is marked when more than ${l.dontKnow} of those asked do not know.`,
    ],
  },
  'krippendorff-alpha': {
    heading: "Krippendorff's alpha",
    tells: 'Alpha shows whether practices can be told apart although different informants answer about each.',
    symbols:
      'o_kl counts pairs of answers k and l about one practice, n_k answers in all, m_u answers about practice u; d_kl is how far two answers are apart. 1 is full agreement on each practice, 0 what chance gives, below 0 worse than that.',
    undefinedWhen:
      'When no practice has two answers, or all answers are the same, alpha cannot be computed. Equal answers are no evidence of reliability.',
    limits: (l) => [
      `Below ${l.practicesShown} practices with at least two informants the figure is grey with “too few practices”. Below ${l.practicesInterval} the interval is somewhat too narrow.`,
      `For coders of the same text ${l.coderReliable} is called reliable and ${l.coderTentative} tentative. That is about single answers. Informants who are meant to see the practice from different places usually reach 0.2–0.5, and then the reliability of the mean is what counts.`,
      'The interval comes from leaving out one practice at a time (jackknife). Drawing pairs of answers gives an interval that is far too narrow and is not used.',
    ],
  },
  ac2: {
    heading: 'AC2',
    tells:
      'AC2 shows how often informants about one practice answer almost the same, with chance taken away.',
    symbols:
      'pa is the agreement observed, pe what chance gives; π_k how often answer k is used, w the weight of two answers, q the number of options.',
    undefinedWhen: 'When no practice has two answers.',
    limits: () => [
      'AC2 is shown beside alpha only. When most answer high, AC2 is high and alpha low: informants agree, but practices are hard to tell apart. Both are true.',
      'AC2 alone is given no word such as “good” or “weak”.',
    ],
  },
  icc: {
    heading: 'ICC(1): reliability of one informant',
    tells:
      "ICC(1) is the part of the differences between informants' scores that are differences between practices.",
    symbols:
      'MSB is the difference between practices, MSW between informants about one practice, n₀ a mean group size.',
    undefinedWhen:
      'With one practice, or when no practice has two informants. Negative figures are shown as they are.',
    limits: () => [
      'Forms that need the same informants to rate every practice (ICC(2,1), ICC(3,1)) cannot be used here and are not computed.',
    ],
  },
  'practice-reliability': {
    heading: "Reliability of a practice's mean",
    tells: "The figure shows how surely the mean of a practice's informants tells it from other practices.",
    symbols: "n_p is the practice's informants. More informants give a surer mean.",
    undefinedWhen: 'When there is no ICC(1), or one so negative that the formula cannot be used.',
    limits: (l) => [
      `From ${l.groups} groups of practices can be compared. From ${l.ranking} practices can be put in order with consequences for them.`,
    ],
  },
  'd-study': {
    heading: 'How many informants are needed?',
    tells:
      'The D-study shows how surely practices could be told apart with fewer or more informants about each.',
    symbols:
      'σ²_p is differences between practices, σ²_pi what practices are good at, σ²_r:p informants about one practice, σ²_res the rest; n informants, n_i items.',
    undefinedWhen: 'When the variance components cannot be computed.',
    limits: (l) => [
      `It says how many are needed for ${l.groups} and ${l.ranking}. If more than ${l.mostInformants} are needed, it says “cannot be reached”.`,
      'The items are taken as fixed: it is always the same questionnaire. With items taken as random the figure is lower, and stands beside it.',
    ],
  },
  'variance-components': {
    heading: 'Where differences come from',
    tells:
      'The components divide the differences between answers: between practices, between informants about one practice, between items, and the rest.',
    symbols:
      'p is practice, r:p informant within practice, i item, pi what practices are good at. Roles are fixed.',
    undefinedWhen: 'When the data cannot tell them apart, as with one practice or one informant about each.',
    limits: () => ['The components are computed by REML on all answers, also of informants without a score.'],
  },
  ad: {
    heading: 'Average deviation (AD)',
    tells: 'AD is how many points the informants about a practice are on average from their middle.',
    symbols:
      'x is an answer, m the mean of the answers to the item, c the number of options. AD is the mean over items.',
    undefinedWhen: 'With one informant, or when no item has two answers.',
    limits: (l) => [
      `The limit of agreement is a sixth of the options: ${l.adFive} on five points, ${l.adFour} on four.`,
      'Small groups have a somewhat lower AD than large ones. Compare only with the number in view.',
      'Disagreement is never a reason not to take a mean. It is something to ask about.',
    ],
  },
  'agreement-percentile': {
    heading: 'Agreement compared with groups at random',
    tells:
      "The percentile shows how many groups of the same size drawn at random agree more than the practice's informants.",
    undefinedWhen: 'With one informant, or when only one practice was answered about.',
    limits: (l) => [
      `${l.draws} groups of each size are drawn from the whole mapping. Groups that agree exactly as much count half.`,
      'There are no stars of significance: with two to five informants there is no power for them.',
    ],
  },
  'a-wg': {
    heading: 'a_wg',
    tells:
      'a_wg is agreement compared with the largest disagreement that is possible when the mean lies where it does.',
    symbols: 'M is the mean, s² the variance, L and H the ends of the scale, n informants.',
    undefinedWhen:
      'When the mean is so near an end that nobody could answer at the other. As when three informants all answer 4.',
    limits: (l) => [
      `Shown for at least ${l.awg} informants only.`,
      `Below ${l.awgWeak} the agreement is called weak.`,
    ],
  },
  rwg: {
    heading: 'r_wg',
    tells: 'r_wg is agreement compared with how it would look if informants answered blindly.',
    symbols: 's̄² is the mean variance, σ² the variance of blind answers, c options, J items.',
    undefinedWhen:
      'With one informant. Where the variance is larger than that of blind answers r_wg is set to 0, and how often that happens is counted.',
    limits: () => [
      'It is computed with an even and a slightly skewed distribution. The truth lies between.',
      'r_wg(J) grows with the number of items whatever they say. So it is computed for elements only and never for the total.',
    ],
  },
  'cronbach-alpha': {
    heading: "Cronbach's alpha",
    tells:
      "Cronbach's alpha shows whether an element's items go together: whether those who answer high on one answer high on the others too.",
    symbols: "k is the number of items, s_i² each item's variance, s_sum² the variance of their sum.",
    undefinedWhen:
      'With one item, or when the sum does not vary. A negative alpha is shown: then check reversed items.',
    limits: (l) => [
      `Below ${l.complete} informants who answered every item of the element the figures are grey with “too few”.`,
      `${l.alphaGroups} is enough to look at groups, ${l.alphaPractices} to compare practices. Above ${l.redundant} the items say the same.`,
      'An element may be a checklist, where one thing need not follow another. Then a low alpha is no fault.',
      'Informants about one practice resemble each other. So alpha over the means of practices and within practices is shown too, and the interval comes from drawing whole practices anew.',
      'Alpha of all items together is not shown: with more than 40 items it is high whatever they ask.',
    ],
  },
  omega: {
    heading: 'Omega',
    tells: "Omega shows the same as Cronbach's alpha, without asking that all items weigh the same.",
    symbols: 'l is how much each item goes with what they have in common (one factor, minres).',
    undefinedWhen: 'With fewer than three items, or when one common factor does not describe them.',
    limits: () => ['Where alpha and omega are close there is no reason to choose between them.'],
  },
  'item-rest': {
    heading: "An item's correlation with the rest",
    tells: 'The figure shows whether a single item pulls the same way as the other items of its element.',
    symbols: 'x_i is the item, the sum is of the others.',
    undefinedWhen: 'When there is one item only, or all answered the same to it.',
    limits: (l) => [
      `Below ${l.itemRest} there is reason to look at the item. “Alpha without the item” shows whether the element goes together better without it.`,
    ],
  },
  'role-model': {
    heading: 'Adjusted for role',
    tells: 'The model shows what a practice would have if everybody answered as staff do on average.',
    symbols:
      "b_r is the role's mean difference within one practice, u_p the practice's, e the rest; λ_p draws practices with few informants towards the mean.",
    undefinedWhen:
      'Where the conditions are not met, the raw score alone is shown. Where the model cannot tell practices apart it says so, and the raw score is shown.',
    limits: (l) => [
      `Needs at least ${l.modelPractices} practices with at least two informants and at least ${l.modelRoles} roles that each have ${l.roleInformants} informants and meet another role in ${l.roleTogether} practices.`,
      `A practice that moves more than ${l.farMovement} places is marked.`,
      'Differences between roles are taken out, not errors. Who is right the data cannot say. Raw and adjusted always stand side by side.',
      `Without roles that can be compared the same model without roles is used; it needs ${l.interceptPractices} practices with two informants.`,
    ],
  },
  'role-and-stake': {
    heading: 'Role and own stake',
    tells: 'The model tells what the role does from what it does to be responsible for the practice oneself.',
    symbols: 'stake is 1 for those who have one, otherwise 0; g is what it does.',
    undefinedWhen: 'As the model of roles. Informants who have not said are left out and counted.',
    limits: () => [
      'Leaders have a stake more often. So their difference is smaller in this model than in that of roles alone. The two are shown side by side.',
    ],
  },
  'leader-staff-gap': {
    heading: 'The gap between leaders and staff',
    tells: 'The gap is how much higher or lower leaders answer than staff about the same practice.',
    symbols:
      'gap_p is the difference in one practice, P practices with both roles, m and s the mean and spread of the differences.',
    undefinedWhen:
      'When no practice has answers from both. From one practice there is a figure, but no interval.',
    limits: () => [
      'The comparison is within practices. So it does not matter that some practices are better than others, or that the roles answered about different ones.',
    ],
  },
  'scope-variants': {
    heading: 'Narrow and broad',
    tells:
      'The difference is how much higher or lower the same practice scores when it is delimited broadly on purpose than when it is delimited narrowly.',
    symbols:
      'd is the difference, n informants with a score on both, s_d the spread of their differences; m, s² and n with b and n are mean, variance and number on the broad and the narrow one.',
    undefinedWhen:
      'When one side has no score there is no difference. From one informant there is a difference but no interval, nor is there one when all move equally far.',
    limits: () => [
      'When at least two informants answered both, only they are compared, so that the difference is not about who answered. Otherwise the groups are different people, and that is said.',
      'Over the practices each comparison counts the same.',
      'Scores are always means of informants here. Answers about a variant do not count in any other figure.',
    ],
  },
  influence: {
    heading: 'What moves the score?',
    tells:
      'Everything is computed again without one informant, one role or one element at a time, to see on whom and on what the score depends most.',
    undefinedWhen: 'With one informant nobody is left.',
    limits: (l) => [
      'The other practices stay as they are. Places are among practices with a score.',
      `A move of more than ${l.farMovement} places is marked.`,
      'The lists show single informants and are only for those in the study who may see answers.',
    ],
  },
  ...listMethod,
  flags: {
    heading: 'Flags',
    tells: 'A flag is a reason to look or to ask; nobody is taken out of the figures because of it.',
    undefinedWhen:
      'A rule that cannot be used (as with too few answers) raises no flag, and the informant is not counted as examined.',
    limits: () => [
      'Each flag remembers the value and the limit it was raised by, and can be set aside with a reason and a name. Lists are shown with and without.',
      'The page about flags shows how many chance alone would give.',
    ],
  },
  disclosure: {
    heading: 'Which groups may be shown?',
    tells: 'Readers see figures only of groups so large that nobody in them can be recognised.',
    undefinedWhen: 'A hidden cell stands as hidden with the reason, never as 0.',
    limits: (l) => [
      `The limit is ${l.groupDefault} informants unless something else is chosen. It can be set from ${l.groupLeast} to ${l.groupMost} before anybody is asked, and afterwards only raised. Informants are told.`,
      'Where one group is too small others are hidden too, so that it cannot be worked out from sums. Everything that is released is hidden as one, tables and files of charts included.',
      'A group in which all are at the same end of the scale is hidden too: its mean would show what each of them answered. Of a group close to the end, one can still tell that nobody in it is far from there.',
      'Released figures are rounded to hundredths, and the spread of a group is not shown.',
      'Those in the study who may see answers see every informant as a dot without a name.',
    ],
  },
}

const flagRules: Messages['method']['flagRules'] = {
  'single-informant': () => 'The practice has one informant.',
  'one-role-only': () => 'All informants of the practice have the same role.',
  'no-citizen-voice': () => 'None of the informants is a citizen.',
  'own-stake-only': () => 'All informants have a stake.',
  'strong-disagreement': (l) =>
    `At least ${l.disagreementInformants} informants and AD above 1/${l.disagreementParts} of the options, and no single informant explains it.`,
  'two-camps': (l) =>
    `At least ${l.campsInformants} informants whose totals fall into two groups at least ${l.campsGap} point apart, which explain more than ${l.campsExplained} of the differences.`,
  'outlier-informant': (l) =>
    `At least ${l.outlierInformants} informants. The informant is at least ${l.outlierPoints} point and more than ${l.outlierDeviations} deviations from the others, who are within ${l.outlierOthers} times the usual themselves.`,
  'role-gap': (l) =>
    `The gap between leaders and staff is more than ${l.gapPoints} point or more than ${l.gapDeviations} deviations from the usual.`,
  'straight-lining': (l) =>
    `At least ${l.lineAnswers} answers of which ${l.lineShare} are the same; or ${l.lineShareOfFast} are the same, and the time is below ${l.lineTime} of the median.`,
  'low-variation': (l) =>
    `At least ${l.variationAnswers} answers that spread less than ${l.variationSd} points and are among the ${l.variationLowest} that spread least.`,
  'extreme-style': (l) =>
    `More than ${l.extremeShare} of at least ${l.extremeAnswers} answers are at the ends of the scale. Only on scales of at least ${l.extremePoints} points.`,
  'agreement-style': (l) =>
    `Agrees with both an item and its opposite in more than ${l.opposites} of the pairs. Never raised without reversed items.`,
  speeding: (l) =>
    `Less than ${l.seconds} seconds an item, or less than ${l.speedTime} of the median time. For information only: some answer by telephone.`,
  'low-knowledge': (l) =>
    `Own knowledge of ${l.knowledge} of 5 or less, or do not know to at least ${l.knowledgeDontKnow} of the items.`,
  distance: (l) => `Closeness of ${l.closeness} of 5 or less. For information only.`,
  'scope-mismatch': (l) =>
    `The informants' levels are at least ${l.mismatchLevels} steps apart, or the largest number of citizens is at least ${l.mismatchCitizens} times the smallest.`,
  'scope-vs-registration': (l) =>
    `The informant's level is at least ${l.registrationLevels} step from the card's, or the number of citizens at least ${l.registrationCitizens} times larger or smaller.`,
  'scope-too-broad': (l) =>
    `The card's level is at least ${l.broadLevel} of 5, or it names more than ${l.broadGroups} target groups.`,
  'scope-too-narrow': (l) =>
    `The card names fewer than ${l.narrowCitizens} citizens a year or at most ${l.narrowStaff} member of staff.`,
  'missing-pattern': (l) =>
    `Less than ${l.missingShare} of the practice's informants have a score on the element.`,
}

export const method: Messages['method'] = {
  title: 'Method',
  lead: 'What each figure tells, how it is computed, when it cannot be, and who has described it.',
  onPage: 'On this page',
  formula: 'Formula',
  undefinedLabel: 'When it cannot be computed',
  limitsLabel: 'Limits, and what they mean',
  source: 'Sources',
  intro:
    "Three words are kept apart. Agreement is whether informants about one practice say the same. Reliability is whether practices can be told apart. Internal consistency is whether an element's items go together. One can well have one without the other.",
  sections,
  flagRules,
  flagsTable: 'Rule and limit of each flag',
  flag: 'Flag',
  level: 'On',
  levels: { practice: 'practice', informant: 'informant', element: 'element of a practice' },
  rule: 'Rule',
  refusedHeading: 'What we do not compute',
  refusedIntro:
    'Some figures are asked for that the data cannot bear. They are not in Praksiskort, and here is why.',
  refusedTable: 'What is not computed, why, and what can be used instead',
  asked: 'Asked for',
  whyNot: 'Why not',
  instead: 'Instead',
  refused: [
    [
      "A single informant's strictness",
      'Each informant rates one practice. Strictness cannot then be told from the practice.',
      'Differences between roles; the score without one at a time',
    ],
    [
      "ICC(2,1), ICC(3,1), Cohen's kappa, Kendall's W between informants",
      'They need the same informants to rate every practice.',
      "ICC(1), Krippendorff's alpha",
    ],
    ["Krippendorff's alpha of one practice", 'It would measure whether the items differ.', 'AD, a_wg'],
    [
      'One alpha over all items and practices',
      'That some items are harder would count as reliability.',
      "Alpha by item and of the elements' scores",
    ],
    [
      "Cronbach's alpha of all items as a mark of quality",
      'It is high just because there are many items.',
      'Alpha by element',
    ],
    [
      'p-values for whether each practice is better than the mean',
      'Many tests at once, and the wrong question.',
      'The chance of being among the first; an interval of the place',
    ],
    [
      'Stars for agreement with two to five informants',
      'There is no power for them.',
      'AD and its percentile among groups at random',
    ],
    [
      'Taking out informants with flags automatically',
      "It can be used to cheat, and hides citizens' voices.",
      'The figures with and without',
    ],
    [
      'One score “cleaned” of bias',
      'A difference between roles is not a bias.',
      'Raw and adjusted for role, side by side',
    ],
    [
      'Factor analysis of the 11 elements with fewer than 200 informants',
      'It is unstable.',
      'The correlations of the elements in a table',
    ],
    [
      'Filling in “do not know” with a guess',
      'Do not know is an answer of its own.',
      'The mean of what was answered, and a check',
    ],
    ['One traffic light per practice', 'It hides the uncertainty.', 'Score, interval and flags'],
    [
      'Comparing mappings with other items or scopes by their totals',
      'It is not the same that was measured.',
      'Profiles side by side',
    ],
  ],
}
