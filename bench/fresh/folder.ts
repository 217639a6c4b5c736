import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { effects } from './answers.ts'
import type { FreshMapping } from './mapping.ts'

const scopeLevels = ['enkelt metode', 'indsats', 'afdeling', 'hele tilbuddet', 'hele kommunen']
const statuses = new Map([
  [-1, 'sprunget_over'],
  [-7, 'ved_ikke'],
])
const chosen = 14

/** Writes a made-up mapping as a mapping folder with its truth.json, in the form of demonstration/mapping-84. */
export async function writeFreshFolder(folder: string, mapping: FreshMapping, seed: number): Promise<void> {
  const { dataset, key } = mapping
  await mkdir(folder, { recursive: true })
  const write = (file: string, rows: readonly Record<string, string | number | null>[]) =>
    writeFile(join(folder, file), stringify([...rows], { header: true, quoted_string: true }))
  await write(
    'elements.csv',
    key.elements.map(({ id, items }) => ({ element_id: id, element: id, n_items: items.length })),
  )
  await write(
    'items.csv',
    key.elements.flatMap(({ id, items }) =>
      items.map((item, place) => ({
        item_id: item.id,
        element_id: id,
        position: place + 1,
        text: item.id,
      })),
    ),
  )
  await write(
    'practices.csv',
    dataset.practices.map(({ practice, attributes, scopeLevel, citizensPerYear, staff }) => ({
      practice_id: practice,
      name: `Opdigtet praksis ${practice}`,
      municipality: attributes.municipality ?? null,
      organisation: attributes.organisation ?? null,
      area: attributes.area ?? null,
      start_year: attributes.startYear ?? null,
      scope_level: nameOfLevel(scopeLevel),
      scope_citizens_per_year: citizensPerYear,
      staff_count: staff,
    })),
  )
  await write(
    'informants.csv',
    dataset.responses.map((response) => ({
      informant_id: response.informant,
      practice_id: response.practice,
      role: response.role,
      own_stake: response.ownStake === 'yes' ? 'ja' : 'nej',
      closeness: response.closeness,
      knowledge: response.knowledge,
      scope_level: nameOfLevel(response.scopeLevel),
      scope_citizens_per_year: response.scopeCitizensPerYear,
      duration_seconds: response.activeSeconds,
    })),
  )
  await write(
    'answers.csv',
    dataset.answers.map(({ response, item, rating, missing }) => ({
      informant_id: response,
      item_id: item,
      value: rating,
      status: missing === null ? 'svar' : (statuses.get(missing) ?? null),
    })),
  )
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truthOf(mapping, seed), null, 2)}\n`)
}

function nameOfLevel(level: number | null): string | null {
  return level === null ? null : (scopeLevels[level - 1] ?? null)
}

function truthOf({ dataset, key, injected, trueScores }: FreshMapping, seed: number) {
  const order = [...trueScores.keys()].sort((a, b) => trueScores[b]! - trueScores[a]!)
  const idOf = (place: number) => dataset.practices[place]!.practice
  const practiceOf = new Map(dataset.responses.map(({ informant, practice }) => [informant, practice]))
  return {
    schema: 'mapping-truth/1',
    synthetic: true,
    seed,
    generator: 'npm run bench:flags',
    scale: { min: key.minimum, max: key.maximum },
    grand_mean: effects.grandMean,
    sd: {
      practice: effects.sd.practice,
      practice_element: effects.sd.practiceElement,
      item: effects.sd.item,
      informant: effects.sd.informant,
      informant_element: effects.sd.informantElement,
      residual: effects.sd.residual,
    },
    role_effect: effects.role,
    own_stake_effect: effects.ownStake,
    camp_shift: effects.camp,
    outlier_shift: effects.outlier,
    injected: {
      strong_disagreement_practices: injected.disagree,
      straight_liner_informants: injected.straight,
      single_informant_practices: injected.single,
      scope_mismatch_practices: injected.scope,
      outlier_informants: injected.outlier.map((informant) => ({
        informant_id: informant,
        practice_id: practiceOf.get(informant),
      })),
      low_knowledge_informants: injected.low,
    },
    practices: trueScores.map((score, place) => ({
      practice_id: idOf(place),
      true_score: score,
      true_rank: order.indexOf(place) + 1,
      n_informants: dataset.responses.filter(({ practice }) => practice === idOf(place)).length,
    })),
    true_top14: order.slice(0, chosen).map(idOf),
  }
}
