import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { ChartFigure } from '#app/components/charts/chart-figure.tsx'
import { db } from '#app/db.server.ts'
import { nothingElseCounted } from '#app/report/counted.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { loader } from '#app/routes/chart.ts'
import { chartFile } from '#app/saved-charts/chart-file.tsx'
import { savedCharts } from '#app/saved-charts/saved-charts.server.tsx'
import { wrappedLines } from '#app/saved-charts/wrapped-lines.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { neutralTexts, refusedTexts } from '#tests/support/hostile-texts.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { readWellFormed } from '#tests/support/well-formed.ts'

let studyId: string
let waveId: string
let practiceId: string
let lead: string
beforeEach(async () => {
  lead = await insertAccount(db)
  studyId = await insertStudy(db, {
    members: { lead },
    title: 'Ø & Å <i>kort</i>',
    syntheticAt: '2026-09-01T00:00:00.000Z',
  })
  waveId = await insertWave(db, studyId)
  practiceId = await insertPractice(db, studyId, { name: 'Havnen "<b>" & co', code: 'Å/1' })
  await insertResponse(db, { waveId, practiceId, role: 'leader' }, { answers: sameAnswers(4) })
  await insertResponse(db, { waveId, practiceId }, { answers: sameAnswers(2) })
})

async function ask(chart: string, language: 'da' | 'en' = 'da') {
  const cookie = await cookieFor({ accountId: lead, language })
  const [name = ''] = chart.split('?')
  return loader({
    request: get(`/studies/${studyId}/waves/${waveId}/charts/${chart}`, cookie),
    params: { studyId, waveId, chart: name },
    context,
  })
}

async function fileOf(chart: string, language?: 'da' | 'en') {
  const answer = await ask(chart, language)
  expect(answer.status).toBe(200)
  return readWellFormed(await answer.text())
}

describe('a chart that is saved', () => {
  test('is a drawing of fixed measures on a ground, with nothing from anywhere else', async () => {
    const answer = await ask(`profile.svg?practice=${practiceId}&scope=1`)
    const svg = await answer.text()
    const { elements } = readWellFormed(svg)
    const { xmlns, width, height, viewBox } = elements[0]!.attributes
    expect([xmlns, width, viewBox]).toEqual(['http://www.w3.org/2000/svg', '760', `0 0 760 ${height}`])
    expect(svg).not.toMatch(/var\(|url\(|@import|@media|href=|src=|\d(rem|em)\b/)
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(svg).toContain('.role-leader{fill: #a3141b;}')
    // of the rules that it does not draw with, none
    expect(svg).not.toContain('.bar-practices')
    expect(answer.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8')
    expect(answer.headers.get('Content-Security-Policy')).toContain('sandbox')
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="praksiskort-profile-aa-1-1.svg"',
    )
  })

  test('says whose it is, what it stands on, how it was computed, and that it is made up', async () => {
    const { text } = await fileOf(`profile.svg?practice=${practiceId}&scope=1&aggregation=mean_of_leaders`)
    const words = text.replaceAll(/\s+/g, ' ')
    for (const said of [
      'Havnen &quot;&lt;b&gt;&quot; &amp; co (Å/1)',
      'Undersøgelse: Ø &amp; Å &lt;i&gt;kort&lt;/i&gt;.',
      'Syntetiske data',
      '1 leder, 1 medarbejder',
      '16 af 16 spørgsmål',
      'Sådan er der regnet: Et element er gennemsnittet af de besvarede',
    ]) {
      expect(words).toContain(said)
    }
    // leaders alone: 4, not the mean of 4 and 2
    expect(words).toContain('4,00 (n 1)')
  })

  test.each([
    ['mapping', 'ligger fra 3,00 til 5,00', 1],
    ['self_assessment', '2 praksisser har en score på elementet, og hver af dem læses for sig', 0],
  ] as const)('of practices along an element in %s says: %s', async (purpose, said, meansOfAll) => {
    const other = await insertPractice(db, studyId, { name: 'Skoven', code: 'Å/2' })
    await insertResponse(db, { waveId, practiceId: other }, { answers: sameAnswers(5) })
    await db.updateTable('study').set({ purpose }).where('id', '=', studyId).execute()
    const { text, elements } = await fileOf('element-practices.svg?element=e01')
    const words = text.replaceAll(/\s+/g, ' ')
    expect(words).toContain(said)
    expect(words.includes('ligger højest')).toBe(purpose === 'mapping')
    expect(elements.filter(({ attributes }) => attributes.class === 'mean-of-all')).toHaveLength(meansOfAll)
  })

  test.each(['elements.svg', 'distribution.svg?element=e02'])(
    '%s is there in both languages',
    async (chart) => {
      expect((await fileOf(chart)).text).toContain('Én praksis, 2 informanter.')
      expect((await fileOf(chart, 'en')).text).toContain('One practice, 2 informants.')
    },
  )

  test('is not found when there is no such chart, element or scope version', async () => {
    for (const chart of [
      'elements',
      'elements.png',
      'toString.svg',
      'constructor.svg',
      'no-such.svg',
      'distribution.svg',
      'distribution.svg?element=e99',
      'profile.svg?scope=1',
      `profile.svg?practice=${practiceId}&scope=2`,
      `profile.svg?practice=${practiceId}`,
    ]) {
      expect((await outcomeOf(() => ask(chart))).status, chart).toBe(404)
    }
  })

  test('takes every name as text, whatever stands in it', () => {
    for (const name of [...refusedTexts, ...neutralTexts]) {
      const svg = chartFile(
        {
          study: { title: name, syntheticAt: null },
          wave: { title: name },
          choices: { ...defaultChoices, among: { attribute: 'area', value: name } },
        },
        { figure: figureCalled(name), counted: nothingElseCounted, about: name },
        'da',
      )
      const { elements } = readWellFormed(svg)
      expect(new Set(elements.map((element) => element.name))).toEqual(
        new Set(['svg', 'title', 'desc', 'style', 'rect', 'g', 'text']),
      )
    }
  })

  test('has its title and sentence for whoever does not see it', async () => {
    const { elements, text } = await fileOf('elements.svg')
    const chart = elements.find(({ attributes }) => attributes.class === 'chart')!
    const ids = chart.attributes['aria-labelledby']!.split(' ')
    expect(ids.map((id) => elements.find(({ attributes }) => attributes.id === id)?.name)).toEqual([
      'title',
      'desc',
    ])
    expect(text).toContain('Elementernes spredning over praksisser')
  })
})

test('every figure that offers a file has one', () => {
  const offered = readdirSync('app/components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(join('app/components', file), 'utf8').matchAll(/savedAs=\{\{\s*id: '([\w-]+)'/g),
    ])
    .map(([, id = '']) => id)
  expect(offered).toContain('profile')
  expect(offered.filter((id) => !Object.hasOwn(savedCharts, id))).toEqual([])
})

function figureCalled(name: string) {
  const chart = createElement('svg', { className: 'chart', height: 40 }, createElement('text', {}, name))
  return createElement(
    ChartFigure,
    { title: name, sentence: name, basis: name, table: null, savedAs: { id: 'x' } } as Parameters<
      typeof ChartFigure
    >[0],
    chart,
  )
}

test('text is broken between words, and a word that is too long is cut', () => {
  expect(wrappedLines('en to tre fire', 6)).toEqual(['en to', 'tre', 'fire'])
  expect(wrappedLines('uforholdsmæssigt', 6)).toEqual(['uforho', 'ldsmæs', 'sigt'])
  expect(wrappedLines('👩‍🚒👩‍🚒', 2).join('')).toBe('👩‍🚒👩‍🚒')
  expect(wrappedLines('', 6)).toEqual([])
})
