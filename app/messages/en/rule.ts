import type { rule as da } from '../da/rule.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const practices = (n: number) => (n === 1 ? '1 practice' : `${n} practices`)

const types: Readonly<Record<string, string>> = {
  number: 'a number without quotation marks',
  string: 'a text in quotation marks',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'names and values in { }',
  record: 'names and values in { }',
}

export const rule: typeof da = {
  heading: 'Selection rule',
  titleOf: (wave) => `Selection rule, ${wave}`,
  lead: 'The rule says how practices are proposed for interview. Write it before you see the results, so that nobody can say it was written to fit a particular result. You choose; the rule proposes.',
  sealed: 'The results are sealed. A rule that you register now was written before the results were seen.',
  opened: (at, by) =>
    `The results were opened ${at}${by === null ? '' : ` by ${by}`}. You can still register a new rule, but it bears the mark “Changed after results were seen” on screen, on paper and in every file.`,
  standing: (number, at, by) => `Rule ${number} stands. It was registered ${at} by ${by}.`,
  none: 'No rule has been registered yet. The form is filled in with a starting point that you can change.',
  noneToRead: 'No rule has been registered yet. The lead of the study does that.',
  done: 'The rule is registered.',
  toRules: (n) => (n === 1 ? 'See the registered rule' : `See all ${n} registered rules`),
  toProfiles: 'Weight profiles',
  download: 'Download the rule as a file (rule.json)',

  reason: 'Why is the rule like this?',
  reasonHint:
    'The reason stays with the rule. For example: “Agreed by the steering group on 3 December: 14 interviews, at least two from each region”.',
  preview: 'See the rule in words',
  register: 'Register the rule',
  registerHint: 'A registered rule is never edited. You can register a new one, and the old one stays.',
  previewHeading: 'This is the rule',
  previewNote: 'Nothing is registered yet. Look the rule through, and register it at the bottom of the page.',
  importedNote: 'The file has been read into the form. Nothing is registered yet.',
  sameAsStanding: (number) => `This is exactly the rule that stands (rule ${number}).`,
  faults: 'The rule is not registered. Put this right; everything you typed is still in the form:',
  overtaken: (number, by, at) =>
    `${by} registered rule ${number} ${at}, while you were writing. Yours is not registered. Below is the difference between that rule and yours. If you register again, yours comes after it.`,
  overtakenReason: 'The reason for the one that stands now:',
  unchanged: 'The rule is exactly the one that stands. There is nothing new to register.',
  fromTo: { before: 'The rule that stands', after: 'Yours' },

  choiceHeading: 'How many and how',
  gatesHeading: 'What it takes to be considered',
  gatesHint:
    'A practice that does not meet a requirement is not put last on the list. It stands by itself under “missing data” with what is missing.',
  scenariosHeading: 'Scenarios',
  scenariosHint:
    'A scenario is one way to come from answers to a list. The first makes the list. The others show whether it holds when it is computed otherwise. At most 8.',
  settingsHeading: 'Other settings',
  settingsSummary: 'Other settings: chance, difference and deviant practices',
  settingsHint: 'The starting point suits most. It is registered with the rest.',
  strategiesHint: 'Places are filled from the top. Places that are left go to the most promising.',
  strategies: {
    most_promising: 'the most promising',
    maximum_variation: 'maximum variation',
    deviant: 'deviant practices',
    borderline: 'on the line',
  },
  strategyHints: {
    most_promising: 'The practices that most probably belong to the best.',
    maximum_variation:
      'Practices that are least like the others chosen, so that interviews cover a wide field.',
    deviant: 'Practices whose informants disagree strongly, or where one element stands far out.',
    borderline: 'Practices that could as well be on the list as not.',
  },
  fields: {
    k: 'How many practices shall be chosen?',
    steps: 'How places are shared out',
    strategy: 'Choose',
    picks: 'Places',
    quotas: 'Quotas',
    stratum: 'Practices with',
    minimum: 'At least',
    maximum: 'At most',
    'gate-oneScopeVersion': 'The answers are about one and the same scope',
    'gate-noScopeMismatch': 'No sign that informants mean different things by the practice',
    'gate-consent': 'The practice has said yes to an interview',
    'gate-minimumInformants': 'At least so many informants',
    'gate-minimumRoles': 'At least so many different roles',
    'gate-minimumAnsweredElements': 'At least so many answered elements',
    roles: 'Roles that must all have answered',
    list: 'The list is made by',
    id: 'Mark',
    name: 'Name',
    basis: 'Scores',
    flagged: 'Informants with flags',
    aggregation: 'A practice is',
    share: 'Answered before there is a score (per cent)',
    method: 'Elements are joined by',
    weights: 'Weight of elements',
    met: 'At least so many elements must reach their threshold',
    'threshold-all': 'Threshold for all elements',
    thresholds: 'Thresholds',
    minimumAnsweredShare: 'Answered before there is a score (per cent)',
    space: 'Weights that are possible too',
    minimumProbability: 'Least chance of being on the list (per cent)',
    difference: 'Practices differ by',
    profileWeight: 'How much the element profile counts in the difference',
    disagreement: 'Strong disagreement begins at (scale points)',
    elementLead: 'An element stands out at (scale points)',
    seed: 'Where chance starts',
    draws: 'Draws for the list',
    scenarioDraws: 'Draws for the other scenarios',
    bootstrapReplicates: 'Repetitions with other informants',
    weightDraws: 'Draws of weights',
    confidenceDraws: 'Draws for confidence in weights',
    form: 'The form',
  },
  hints: {
    quotas:
      'A quota makes sure that the choice covers the field: at least or at most so many from one municipality, for example. Without quotas the shares alone decide.',
    'gate-oneScopeVersion':
      'A practice with answers on several versions of its scope waits until you have decided what counts.',
    'gate-noScopeMismatch':
      'Practices whose informants state sizes and levels that do not go together are left out.',
    'gate-consent':
      'Practices that have not said yes go to “missing data”. The list goes by what was registered when data were frozen.',
    'gate-minimumInformants': 'Empty: no requirement.',
    'gate-minimumRoles': 'For example 2: not leaders alone. Empty: no requirement.',
    'gate-minimumAnsweredElements':
      'Elements on which at least one informant has a score. Empty: no requirement.',
    roles: 'Nothing ticked: no particular roles are required.',
    name: 'The name stands on the list and in comparisons. Empty: the scenario is called what it does.',
    basis:
      'Adjusted for role takes into account that some roles answer higher than others. Raw is what informants answered.',
    flagged: 'Shows whether the list hangs on answers that have been questioned.',
    aggregation: 'For raw scores only.',
    share: 'Empty: as in the whole rule.',
    method:
      'The weighted mean is the usual one. TOPSIS measures the distance to the best practice one can think of; it gives no chances and no interval, and its list is less stable.',
    weights: 'How much each element counts in the overall score.',
    met: 'Empty: no thresholds. With thresholds only practices that reach enough of them are on the list.',
    'threshold-all': 'For the elements that have none of their own below.',
    minimumAnsweredShare:
      'An informant’s answers on an element count when at least so much of its questions is answered, and a total when at least so much of the elements has a score.',
    space:
      'Nobody can be quite sure of the weights. Say which other weights shall be tried when we see who holds whatever the weights.',
    minimumProbability:
      '“As different as possible” and strong disagreement choose only among practices with at least this chance of belonging to the best.',
    difference: 'Used by “maximum variation” only.',
    profileWeight: '1 means as much as one fact, such as the municipality. 0: the profile does not count.',
    disagreement: 'How far apart informants lie on average before we call it strong disagreement.',
    elementLead: 'How much higher than the practice’s other elements the one lies.',
    seed: 'A whole number. The same number, data and rule give the same list to the last digit.',
    draws: 'How many times the list is drawn again to see who is certain. From 1,000 to 50,000.',
    scenarioDraws: 'The same for each of the other scenarios.',
    bootstrapReplicates: 'How many times we compute with other informants drawn among those who answered.',
    weightDraws: 'How many sets of weights we try.',
    confidenceDraws: 'How many times we try each practice with the weights that speak best for it.',
  },
  ofWave: (n) =>
    n === 0 ? 'Nobody has been asked in the wave yet.' : `The wave asks about ${practices(n)}.`,
  bases: { modelled: 'adjusted for role', raw: 'raw' },
  flaggedChoices: { with: 'are included', without: 'are left out' },
  methods: { weighted_mean: 'weighted mean', topsis: 'TOPSIS (distance to the best)' },
  weightChoices: {
    equal: 'equal weight for elements',
    categories: 'equal weight for the four categories',
    held: (what) => `as the rule has them now: ${what}`,
    profile: (name, number) => `${name}, version ${number}`,
    profiles: 'The study’s weight profiles',
    any: 'all weights',
  },
  profileKinds: { numbers: 'own numbers', order: 'order only', bounds: 'bounds' },
  attributes: {
    area: 'area',
    municipality: 'municipality',
    organisation: 'organisation',
    scopeLevel: 'level',
    citizensPerYear: 'citizens a year',
    staff: 'staff',
    startYear: 'start year',
  },
  differenceChoices: { all: 'everything that is registered', some: 'only what is ticked' },
  differenceOf: 'Facts',
  stratum: (attribute, value) => `${attribute}: ${value}`,
  stratumCount: (value, n) => `${value} (${n})`,
  chooseStratum: 'Choose …',
  scenarioNumber: (n) => `Scenario ${n}`,
  makesList: 'makes the list',
  weightsSummary: 'Weight, thresholds and how it is computed',
  thresholdsLegend: 'Thresholds of their own for some elements',
  addStep: 'Add a way to choose',
  addQuota: 'Add a quota',
  addScenario: 'Add a scenario',
  remove: (what) => `Remove ${what}`,
  stepName: (n) => `way ${n}`,
  quotaName: (n) => `quota ${n}`,
  scenarioName: (n) => `scenario ${n}`,
  makeFirst: 'Let it make the list',

  moreThanThere: (k, n) =>
    `The rule picks ${practices(k)}, but the wave has only ${n}. Then everyone who meets the requirements is picked, and the list tells none apart. Lower the number, unless more will come.`,
  moreThanAgree: (k, n) =>
    `The rule picks ${practices(k)} and asks for consent, but only ${n} have said yes so far.`,
  unfit: {
    heading: (n) => `Rule ${n} does not fit the wave any more:`,
    unknown: (elements) =>
      `It names elements that the questionnaire of the wave does not ask about: ${list.format(elements)}.`,
    unweighted: (elements) =>
      `The questionnaire asks about elements that the rule's weights do not name, so they count for nothing: ${list.format(elements)}.`,
    offScale: 'It has thresholds outside the scale of the questionnaire.',
    strata: (strata) => `It has quotas for practices that the wave has none of: ${list.format(strata)}.`,
    heavy: (seconds) =>
      `The wave is larger than when the rule was written: the list would take about ${seconds} seconds, and a rule may take 30 at most. All other figures must wait that long. Lower the repetitions under “Other settings”.`,
    next: 'Register a rule that fits, preferably before results are opened.',
    nextMarked:
      'Lists of data that are frozen are made of what was frozen, and do not change. What is frozen now needs a rule that fits. Results have been opened, so it is marked “changed after results were seen”.',
  },

  words: {
    k: (n) => practices(n),
    step: (strategy, picks) => `${strategy}: ${picks}`,
    noSteps: 'all places go to the most promising',
    rest: (n) => `the most promising: the rest (${n})`,
    quota: (minimum, maximum) =>
      [minimum !== undefined && `at least ${minimum}`, maximum !== undefined && `at most ${maximum}`]
        .filter((part) => part !== false)
        .join(', '),
    noQuotas: 'none',
    on: 'required',
    off: 'not required',
    atLeast: (n) => `at least ${n}`,
    list: (names) => list.format(names),
    scenarioOf: {
      raw: 'Raw scores',
      modelled: 'Adjusted for role',
      adjusted: 'Adjusted for role',
      shrunk: 'Drawn towards the middle without adjusting for role',
      model: 'By a model',
    },
    withoutFlagged: 'without informants with flags',
    otherWeights: 'other weights',
    withThresholds: 'with thresholds',
    topsis: 'TOPSIS',
    weightOf: (element, share) => `${element} ${share}`,
    thresholds: (met, of) => `at least ${met} of: ${of}`,
    noThresholds: 'none',
    asRule: 'as in the whole rule',
    allAttributes: 'everything that is registered',
    noAttributes: 'no facts, the element profile alone',
    anyWeights: 'all weights',
    order: (elements) => elements.join(' ≥ '),
    bound: (element, lower, upper) => `${element} ${lower} to ${upper}`,
    from: (source, what) => `${source}: ${what}`,
    absent: 'not there',
    present: 'there',
    noName: 'no name',
  },
  differencesCaption: 'What is changed',
  setting: 'Setting',
  noDifferences: 'There is no difference.',

  rulesHeading: 'Registered rules',
  rulesTitleOf: (wave) => `Registered rules, ${wave}`,
  rulesLead:
    'Here stands every rule that was registered, the newest first. No rule is edited or deleted. The one at the top stands.',
  rulesNone: 'No rule has been registered yet.',
  toRule: 'To the rule',
  ruleNumber: (n) => `Rule ${n}`,
  isStanding: 'stands',
  ruleLine: (at, by) => `Registered ${at} by ${by}`,
  openedLine: (at, by) =>
    `The results were opened ${at}${by === null ? '' : ` by ${by}`}. Rules below were written before.`,
  changedFrom: (n) => `Changed from rule ${n}`,
  before: 'Before',
  after: 'Now',
  whole: 'The whole rule in words',

  importHeading: 'Read a rule from a file',
  importIntro:
    'If you have a rule.json from another wave or a colleague, you can read it in here. It is put into the form in place of what stands there now, so that you can look it through before it is registered. Your reason stays. If the file cannot be used, nothing happens to what you have written.',
  importFile: 'File (rule.json)',
  importHint: (kilobytes) => `At most ${kilobytes} kB.`,
  importButton: 'Read the file',
  importFaults: 'The file was not read:',
  fileFaults: {
    no_file: () => 'Choose a file.',
    empty: () => 'The file is empty.',
    too_large: (kilobytes) =>
      `The file is too large to be a rule: a rule.json is at most ${kilobytes} kB. Choose another file.`,
    not_json: (line) =>
      `The file is not valid JSON${line === null ? '' : `: the fault is in line ${line}`}. It must be a rule.json that was downloaded from Praksiskort.`,
    not_a_rule: () =>
      'The file is JSON, but not a rule from Praksiskort: “format” must be praksiskort-selection-rule, and “version” and “rule” must be there.',
    other_version: (found) =>
      `The file is written in version ${found}, and this Praksiskort reads version 1. Download the rule again from a Praksiskort of the same version.`,
    digest: () =>
      'The fingerprint in the file does not fit the rule: something was changed after the file was downloaded. If that was meant, delete “digest” in the file and read it again.',
  },
  faultAt: (path, sentence) => `${path}${path.endsWith('?') ? '' : ':'} ${sentence}`,
  faultWords: {
    missing: () => 'It is missing.',
    wrong_type: (detail) =>
      `It has a wrong form.${detail !== null && Object.hasOwn(types, detail) ? ` It must be ${types[detail]}.` : ''}`,
    not_whole: () => 'It must be a whole number.',
    unknown_name: (detail) => `“${detail}” is not known here.`,
    not_an_option: (detail) => (detail ? `It must be one of: ${detail}.` : 'It is not one of the options.'),
    too_small: (detail) => `The number is too small. The least is ${detail}.`,
    too_large: (detail) => `The number is too large. The most is ${detail}.`,
    too_few: (detail) => `That is too little. There must be at least ${detail}.`,
    too_many: (detail) => `That is too much. There can be at most ${detail}.`,
    invalid_text: () =>
      'The text must stand on one line without spaces at its ends, control characters, markup or curly brackets.',
    invalid_value: () => 'It cannot be used here.',
    not_in_order: () => 'The names must stand in Praksiskort’s own order, each at most once.',
    named_twice: () => 'It is named twice.',
    no_weight: () => 'At least one element must weigh more than 0.',
    not_reachable: () => 'No weights satisfy the bounds: together they cannot make 100 per cent.',
    more_than_thresholds: () => 'That is more than there are elements with a threshold.',
    more_than_places: () => 'That is more places than practices to be chosen.',
    no_quota: () => 'Say at least or at most, or remove the quota.',
    below_minimum: () => 'At most is less than at least.',
    source_without_weights: () => 'It says where the weights come from, but not what they are.',
    source_differs: (detail) =>
      detail
        ? `The weights are said to come from “${detail}”, but the study has no weight profile of that name and number that gives exactly these. Choose the profile again. In a file: delete the field and “digest”, and the numbers stand without the name of a profile.`
        : 'The weights are said to be equal for categories, but that gives other numbers. Choose them again. In a file: delete the field and “digest”, and the numbers stand alone.',
    too_much_work: (detail) =>
      `The rule is too heavy to compute: with the practices that are registered the list would take about ${detail} seconds, and it may take 30 at most. This takes most of it. Lower it.`,
    no_practice: (detail) =>
      detail
        ? `The wave has no practice with “${detail}”, so the quota does nothing.`
        : 'The wave has no such practice, so the quota does nothing.',
  },
  formFaults: {
    not_a_number: 'Type a number in digits, for example 14.',
    unrecognized_keys: 'The page is out of date. Reload it, and try again.',
    other_elements: 'The profile names elements that the questionnaire of the wave does not have.',
    reason_missing: 'Say why the rule is like this.',
    reason_long: 'The reason is too long.',
  },
  percentLimit: (share) => `${(share * 100).toLocaleString('en-GB')} per cent`,
}
