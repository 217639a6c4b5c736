import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { flagLevels } from '#analysis/flags/flag.ts'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { addressOf, codesIn, linksIn, sectionsOf } from '#tests/support/markdown.ts'

const text = readFileSync('docs/analysis-output.md', 'utf8')
const sections = sectionsOf(text)

/** Objects whose keys are data: roles and ids of elements. */
const keyedByData = [
  /^practices\.roles$/,
  /^practices\.elements\.roles$/,
  /^practices\.responses\.scores(\.reasons)?$/,
  /^shortlist\.sensitivity\.weights\.practices\.centralWeights$/,
]

let result: Mapping
let small: Mapping
beforeAll(async () => {
  const settings = { replicates: 200, draws: 200 }
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  // one practice without answers, and one that was answered on two versions of its scope
  const responses = dataset.responses
    .filter(({ practice }) => practice !== 'P001')
    .map((row, place) => ({ ...row, scopeVersion: place === 0 ? 2 : 1 }))
  const kept = new Set(responses.map(({ response }) => response))
  const answers = dataset.answers.filter(({ response }) => kept.has(response))
  result = mapping({ ...dataset, responses, answers }, key, settings)
  // where hardly anything is defined
  const folder = await readMappingFolder('tests/commands/small-mapping')
  small = mapping(folder.dataset, folder.key, settings)
})

describe('docs/analysis-output.md', () => {
  test('has a section for every part of the result, in its order', () => {
    const headings = [...text.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name)
    expect(headings).toEqual(Object.keys(result))
  })

  test('names every key in the section of its part, or in one that the section sends the reader to', () => {
    const missing = Object.keys(result).flatMap((part) => {
      const named = codesNear(part)
      return [result, small].flatMap((each) =>
        keysOf(each[part as keyof Mapping], part)
          .filter(({ key }) => !named.has(key))
          .map(({ path }) => path),
      )
    })
    expect([...new Set(missing)]).toEqual([])
    expect(keysOf(result.practices, 'practices').map(({ path }) => path)).toContain(
      'practices.agreement.elements.rwgSkewed',
    )
    expect(keysOf(result.shortlist, 'shortlist').map(({ path }) => path)).toContain(
      'shortlist.missingData.failed.threshold',
    )
  })

  test('names every code that occurs', () => {
    const named = codesIn(text)
    const ids = new Set([...namesOf(result), ...namesOf(small)])
    const codes = [...new Set([...wordsOf(result), ...wordsOf(small)])].filter((word) => !ids.has(word))
    expect(codes.filter((code) => !named.has(code))).toEqual([])
    expect(codes).toContain('single_informant_without_variance')
  })

  test('names every flag there is, with its level', () => {
    const section = sections.get('flags')!
    for (const [flag, level] of Object.entries(flagLevels)) {
      expect(section).toMatch(new RegExp(`^\\| \`${flag}\` +\\| ${level} `, 'm'))
    }
  })

  test('says the defaults of every flag threshold', () => {
    const named = codesIn(sections.get('settings')!)
    for (const [flag, limits] of Object.entries(result.settings.flags)) {
      expect([...named]).toEqual(expect.arrayContaining([flag, ...Object.keys(limits as object)]))
    }
  })

  test('links to headings that are there', () => {
    const readme = sectionsOf(readFileSync('analysis/README.md', 'utf8'))
    for (const { file, address } of linksIn(text)) {
      if (file === '' || file === '../analysis/README.md') {
        expect([file, address, address === '' || (file === '' ? sections : readme).has(address)]).toEqual([
          file,
          address,
          true,
        ])
      }
    }
  })
})

/** Words in code in a section, in those it links to, and in what is said of undefined figures. */
function codesNear(part: string): Set<string> {
  const section = sections.get(addressOf(part))!
  const near = linksIn(section).flatMap(({ file, address }) =>
    file === '' ? (sections.get(address) ?? []) : [],
  )
  return codesIn([section, ...near, sections.get('undefined-figures')!].join('\n'))
}

interface Key {
  readonly key: string
  readonly path: string
}

function keysOf(value: unknown, path: string): Key[] {
  if (Array.isArray(value)) return value.flatMap((entry) => keysOf(entry, path))
  if (typeof value !== 'object' || value === null) return []
  const isData = keyedByData.some((place) => place.test(path))
  return Object.entries(value).flatMap(([key, below]) => {
    const inside = keysOf(below, `${path}.${key}`)
    return isData && key !== 'total' && key !== 'reasons'
      ? inside
      : [{ key, path: `${path}.${key}` }, ...inside]
  })
}

/** Ids of the folder, which are data. */
function namesOf({ items, elements, practices }: Mapping): string[] {
  return [
    ...[...items, ...elements, ...practices].map(({ id }) => id),
    ...practices.flatMap(({ responses }) => responses.map(({ informant }) => informant)),
  ]
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(wordsOf))]
}
