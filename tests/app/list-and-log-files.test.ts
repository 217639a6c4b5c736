import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decisionRows, judgementRows } from '#app/decisions/log-rows.ts'
import { listRows } from '#app/report/list/list-rows.ts'

const document = readFileSync('docs/list-and-log-files.md', 'utf8')

/** The columns that the tables under a heading name, in their order. */
function named(heading: string): string[] {
  const section = document.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const cells = section.split('\n').flatMap((line) => /^\| (`[^|]*) \|/.exec(line)?.[1] ?? [])
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, column]) => column!))
}

test('the document names every column of a list as a file, in its order', () => {
  const versions = {
    now: { analysisVersion: 1, listVersion: 1 },
    frozen: { analysisVersion: 1, listVersion: 1 },
  }
  const rule = { number: 1, digest: 'r', seed: 1, afterOpening: false }
  const stamp = { set: { number: 1, digest: 's' }, rule, digest: 'l', versions, kept: null }
  const settings = { k: 14 } as Parameters<typeof listRows>[0]['settings']
  const [header] = listRows({ model: null, settings, gatesOff: [], lines: [], missing: [] }, stamp)
  expect(named('The list')).toEqual(header)
})

test('and of the log of decisions, and of the log of judgements by hand', () => {
  const [decisions] = decisionRows([], { rules: new Map(), sets: new Map(), causeSentence: () => '' })
  const [judgements] = judgementRows([], [])
  expect(named('The log of decisions')).toEqual(decisions)
  expect(named('The log of judgements by hand')).toEqual(judgements)
})
