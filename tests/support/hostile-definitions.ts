import { neutralTexts, refusedTexts } from './hostile-texts.ts'

/** A definition that somebody might send to do harm, or that a broken program might. */
export interface HostileDefinition {
  readonly name: string
  /** Made when asked for: some are large. */
  readonly bytes: () => Uint8Array
  /** Whether a draft may come of it, which then holds nothing but text. */
  readonly mayBeRead: boolean
}

/** More than 1,500 of them. */
export function hostileDefinitions(): readonly HostileDefinition[] {
  return [
    ...hostileInTexts(),
    ...hostileProperties(),
    ...hostileTypes(),
    ...hostileNames(),
    ...hostileShapes(),
  ]
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const file = (name: string, value: unknown, mayBeRead = false): HostileDefinition => ({
  name,
  bytes: () => utf8(JSON.stringify(value)),
  mayBeRead,
})
const raw = (name: string, text: () => string): HostileDefinition => ({
  name,
  bytes: () => utf8(text()),
  mayBeRead: false,
})

const page = (elements: unknown[], more: object = {}) => ({ pages: [{ name: 'e01', elements, ...more }] })
const item = (more: object = {}) => ({
  type: 'radiogroup',
  name: 'e01_1',
  title: 'A',
  choices: [1, 2],
  ...more,
})

/** A text in every place that a text may stand. */
export const textPlaces: Readonly<Record<string, (text: unknown) => unknown>> = {
  title: (text) => ({ title: text, ...page([item()]) }),
  'title in Danish': (text) => ({ title: { da: text }, ...page([item()]) }),
  source: (source) => ({ source, ...page([]) }),
  licence: (licence) => ({ licence, ...page([]) }),
  stem: (stem) => ({ stem, ...page([]) }),
  'page title': (title) => page([], { title }),
  'page description': (description) => page([], { description }),
  'what it is not': (text) => page([], { isNot: { da: text, en: text } }),
  'item title': (title) => page([item({ title })]),
  anchor: (description) => page([item({ description })]),
  'title in a role': (text) => page([item({ titleByRole: { citizen: { da: text, en: text } } })]),
  'text of a point': (text) => page([item({ choices: [{ value: 1, text }, 2] })]),
  'way not to answer': (text) => page([item({ choices: [1, 2, { value: -7, missing: true, text }] })]),
  'rating value': (text) => page([{ type: 'rating', name: 'e01_1', rateValues: [{ value: 1, text }, 2] }]),
  'end of a rating': (minRateDescription) => page([{ type: 'rating', name: 'e01_1', minRateDescription }]),
  'yes of a boolean': (labelTrue) => page([{ type: 'boolean', name: 'e01_1', labelTrue }]),
  'row of a matrix': (text) => page([{ type: 'matrix', columns: [1, 2], rows: [{ value: 'e01_1', text }] }]),
  'column of a matrix': (text) =>
    page([{ type: 'matrix', columns: [{ value: 1, text }, 2], rows: ['e01_1'] }]),
  'question title': (title) => page([{ type: 'text', name: 'own_1', title }]),
  hint: (description) => page([{ type: 'comment', name: 'own_1', description }]),
  'comment label': (title) => page([{ type: 'comment', name: 'e01_comment', title }]),
  'option label': (text) => page([{ type: 'checkbox', name: 'own_1', choices: [{ value: 'a', text }] }]),
  'basis label': (title) => page([{ type: 'checkbox', name: 'e01_basis', title, choices: ['a'] }]),
  'own page': (title) => ({ pages: [{ name: 'own', title, elements: [{ type: 'text', name: 'own_1' }] }] }),
}

function hostileInTexts(): HostileDefinition[] {
  return Object.entries(textPlaces).flatMap(([place, put]) => [
    ...refusedTexts.map((text, index) => file(`${place}: refused text ${index}`, put(text))),
    ...neutralTexts.map((text, index) => file(`${place}: neutral text ${index}`, put(text), true)),
    ...[7e300, ['a'], { html: 'x' }, null].map((value, index) =>
      file(`${place}: wrong type ${index}`, put(value), true),
    ),
  ])
}

/** Properties that would run, fetch, branch, prefill, pipe or rename something, by where they stand. */
function hostileProperties(): HostileDefinition[] {
  const script = '<script>window.ranHostile=1</script>'
  const inSurvey: Readonly<Record<string, unknown>> = {
    completedHtml: script,
    completedBeforeHtml: script,
    loadingHtml: script,
    completedHtmlOnCondition: [{ expression: '1=1', html: script }],
    navigateToUrl: 'javascript:window.ranHostile=1',
    navigateToUrlOnCondition: [{ expression: '1=1', url: 'https://foreign.example' }],
    logo: 'https://foreign.example/logo.png',
    backgroundImage: 'https://foreign.example/x.png',
    triggers: [{ type: 'runexpression', expression: '1=1', runExpression: 'x()' }],
    calculatedValues: [{ name: 'x', expression: 'y()' }],
    cookieName: 'praksiskort',
    surveyId: 'x',
    surveyPostId: 'x',
    onComplete: 'alert(1)',
    themeVariables: { '--x': 'url(https://foreign.example)' },
    mode: 'display',
    timeLimit: 1,
  }
  const inQuestion: Readonly<Record<string, unknown>> = {
    visibleIf: '{a} = 1',
    enableIf: '{a} = 1',
    requiredIf: '{a} = 1',
    resetValueIf: '{a} = 1',
    setValueExpression: '{a} + 1',
    defaultValueExpression: 'today()',
    defaultValue: 1,
    correctAnswer: 1,
    valueName: '__proto__',
    choicesByUrl: { url: 'https://foreign.example/choices.json' },
    choicesFromQuestion: 'other',
    choicesVisibleIf: '{item} = 1',
    choicesEnableIf: '{item} = 1',
    choicesOrder: 'random',
    showOtherItem: true,
    showCommentArea: true,
    validators: [{ type: 'regex', regex: '^(a+)+$' }],
    itemComponent: 'evil',
    visible: false,
    readOnly: true,
    onclick: 'alert(1)',
    dangerouslySetInnerHTML: { __html: script },
    style: 'background:url(https://foreign.example)',
    class: 'x',
    ref: 'x',
    key: 'x',
    children: script,
  }
  const regexes = ['(a+)+$', '([a-zA-Z]+)*$', '(a|aa)+$', '(.*)*$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(x+x+)+y']
  const terms = (count: number) =>
    Array.from({ length: count }, (_, index) => `{q${index}} = ${index}`).join(' and ')
  return [
    ...Object.entries(inSurvey).map(([name, value]) =>
      file(`survey: ${name}`, { [name]: value, ...page([item()]) }),
    ),
    ...Object.entries(inQuestion).map(([name, value]) =>
      file(`question: ${name}`, page([item({ [name]: value })])),
    ),
    ...Object.entries(inQuestion).map(([name, value]) => file(`page: ${name}`, page([], { [name]: value }))),
    ...regexes.map((regex) =>
      file(`validator ${regex}`, page([{ type: 'text', name: 'a', validators: [{ type: 'regex', regex }] }])),
    ),
    ...[100, 5000, 10_000].map((count) =>
      file(`expression of ${count} terms`, page([item({ visibleIf: terms(count) })])),
    ),
    file(
      'expression a thousand deep',
      page([item({ visibleIf: `${'('.repeat(1000)}1=1${')'.repeat(1000)}` })]),
    ),
    file('condition on a choice', page([item({ choices: [{ value: 1, visibleIf: '1=1' }] })])),
    file('elements in a choice', page([item({ choices: [{ value: 1, elements: [{ type: 'html' }] }] })])),
  ]
}

function hostileTypes(): HostileDefinition[] {
  const types =
    'html image file signaturepad expression imagepicker imagemap panel paneldynamic flowpanel multipletext matrixdropdown matrixdynamic tagbox ranking buttongroup slider custom composite __proto__ constructor toString hologram'
  return [
    ...types.split(' ').map((type) =>
      file(
        `type ${type}`,
        page([
          {
            type,
            name: 'x',
            html: '<script>window.ranHostile=1</script>',
            imageLink: 'https://foreign.example',
          },
        ]),
      ),
    ),
    ...[null, 7, ['text'], { toString: 'text' }, true].map((type, index) =>
      file(`type ${index}`, page([{ type, name: 'x' }])),
    ),
    ...['password', 'url', 'email', 'date', 'file', 'color', 'hidden', 'image'].map((inputType) =>
      file(`input ${inputType}`, page([{ type: 'text', name: 'x', inputType }])),
    ),
  ]
}

function hostileNames(): HostileDefinition[] {
  const words =
    '__proto__ constructor prototype toString valueOf hasOwnProperty isPrototypeOf __defineGetter__ e01 e01_comment ' +
    'e02_basis own scope facts review receipt a.b a[0] ../x A é 1a <script> base.e01_1 a"b action submit length role ' +
    'questionnaire'
  const names = [...words.split(' '), '', 'a b', 'a\u0000', 'x'.repeat(41)]
  return [
    ...names.flatMap((name) => [
      file(`item ${JSON.stringify(name)}`, page([item({ name })])),
      file(`row ${JSON.stringify(name)}`, page([{ type: 'matrix', columns: [1, 2], rows: [name] }])),
      raw(`property ${JSON.stringify(name)}`, () => `{${JSON.stringify(name)}:{"polluted":1},"pages":[]}`),
      raw(
        `property of an item ${JSON.stringify(name)}`,
        () =>
          `{"pages":[{"name":"e01","elements":[{"type":"text","name":"a",${JSON.stringify(`${name}!`)}:1}]}]}`,
      ),
    ]),
    ...[7, null, {}, ['a']].map((name, index) => file(`name ${index}`, page([item({ name })]))),
    raw('prototype in a text', () => '{"title":{"__proto__":{"polluted":1},"da":7},"pages":[]}'),
    raw('prototype twice', () => '{"__proto__":{"__proto__":{"polluted":1}}}'),
    raw('prototype in constructor', () => '{"constructor":{"prototype":{"polluted":1}}}'),
    file('a name twice', page([item(), item()])),
  ]
}

function hostileShapes(): HostileDefinition[] {
  const many = <T>(count: number, one: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => one(index))
  const panels = (depth: number) =>
    `{"pages":[{"elements":[${'{"type":"panel","elements":['.repeat(depth)}${']}'.repeat(depth)}]}]}`
  return [
    raw('nothing', () => ''),
    raw('no JSON', () => 'hej'),
    raw('half a file', () => JSON.stringify(page([item()])).slice(0, -3)),
    raw('a byte order mark in the middle', () => '{"pages":\ufeff[]}'),
    raw('a comment', () => '{/* x */"pages":[]}'),
    raw('a number', () => '7'),
    raw('a text', () => '"pages"'),
    raw('null', () => 'null'),
    raw('a list', () => '[]'),
    raw('1e400 as weight', () =>
      JSON.stringify(page([item({ weight: 1 })])).replace('"weight":1', '"weight":1e400'),
    ),
    raw('-1e400 as a point', () => JSON.stringify(page([item()])).replace('[1,2]', '[-1e400,2]')),
    raw('9e15 as a limit', () => JSON.stringify(page([{ type: 'text', name: 'a', maxLength: 9e15 }]))),
    ...[100, 5000].map((depth) => raw(`${depth} panels in each other`, () => panels(depth))),
    ...[100, 10_000, 120_000].map((depth) =>
      raw(`${depth} lists in each other`, () => '['.repeat(depth) + ']'.repeat(depth)),
    ),
    raw('objects in each other', () => '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)),
    ...[51, 1000, 19_000, 100_000].map((count) =>
      raw(`${count} choices`, () =>
        JSON.stringify(page([item({ choices: many(count, (index) => index + 1) })])),
      ),
    ),
    raw(
      'five million choices',
      () =>
        `{"pages":[{"name":"e01","elements":[{"type":"radiogroup","name":"a","choices":[${'1,'.repeat(5_000_000)}1]}]}]}`,
    ),
    raw('ten million letters', () => JSON.stringify({ title: 'x'.repeat(10_000_000) })),
    raw('a name of 250,000 letters', () => JSON.stringify({ ['x'.repeat(250_000)]: 1 })),
    ...[201, 1500, 4000].map((count) =>
      raw(`${count} questions`, () =>
        JSON.stringify({
          pages: [{ name: 'p', elements: many(count, (index) => ({ type: 'text', name: `a${index}` })) }],
        }),
      ),
    ),
    raw('21 items of an element', () =>
      JSON.stringify(page(many(21, (index) => item({ name: `a${index}` })))),
    ),
    raw('19,000 properties', () =>
      JSON.stringify(Object.fromEntries(many(19_000, (index) => [`p${index}`, 1]))),
    ),
    raw('two scales', () => JSON.stringify(page([item(), item({ name: 'b', choices: [1, 2, 3] })]))),
    raw('a scale of eleven', () => JSON.stringify(page([item({ choices: many(11, (index) => index + 1) })]))),
    {
      name: 'UTF-16',
      bytes: () => new Uint8Array(Buffer.from('\ufeff{"pages":[]}', 'utf16le')),
      mayBeRead: false,
    },
    {
      name: 'bytes that are no text',
      bytes: () => new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
      mayBeRead: false,
    },
    {
      name: 'a zip of nothing',
      bytes: () => new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...many(18, () => 0)]),
      mayBeRead: false,
    },
    {
      name: 'the beginning of a zip',
      bytes: () => new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]),
      mayBeRead: false,
    },
  ]
}
