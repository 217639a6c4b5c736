import { createHash } from 'node:crypto'
import { canonicalJson } from '#survey/digest.ts'
import { frozenPartNames, type FrozenContent, type FrozenPartName } from './frozen-content.ts'

/** A part of a frozen set as it is kept. */
export interface FrozenPart {
  readonly name: string
  /** SHA-256 of the content, hex. */
  readonly digest: string
  /** Canonical JSON. */
  readonly content: string
}

/** The parts of a set, and what tells it from every other. */
export interface FrozenParts {
  readonly parts: readonly FrozenPart[]
  readonly digest: string
}

/**
 * A frozen set as it was read back: whole, or with the names of the parts that are not what was frozen; no names where a digest
 * was changed too, so that nobody can tell which.
 */
export type ReadFrozen =
  | { readonly status: 'whole'; readonly content: FrozenContent }
  | { readonly status: 'tampered'; readonly parts: readonly string[] }

export function frozenParts(content: FrozenContent): FrozenParts {
  const parts = frozenPartNames.map((name): FrozenPart => {
    const text = canonicalJson(content[name])
    return { name, digest: sha256(text), content: text }
  })
  return { parts, digest: setDigest(parts) }
}

/**
 * Reads a frozen set back, and holds every part against its digest, and all digests against that of the set. A part that is
 * missing or was added is named like one whose content was changed.
 *
 * @param digest of the set.
 */
export function readFrozen(parts: readonly FrozenPart[], digest: string): ReadFrozen {
  const changed = tamperedParts(parts, digest)
  return changed ? { status: 'tampered', parts: changed } : { status: 'whole', content: contentOf(parts) }
}

/**
 * The same without reading what the parts hold, which takes most of the time.
 *
 * @returns `null` when they are what was frozen.
 */
export function tamperedParts(parts: readonly FrozenPart[], digest: string): readonly string[] | null {
  const byName = new Map(parts.map((part) => [part.name, part]))
  const changed = [
    ...frozenPartNames.filter((name) => {
      const part = byName.get(name)
      return !part || sha256(part.content) !== part.digest
    }),
    ...parts.map(({ name }) => name).filter((name) => !isPartName(name)),
  ]
  return changed.length > 0 || setDigest(parts) !== digest ? changed : null
}

/** What parts hold that are what was frozen. */
export function contentOf(parts: readonly FrozenPart[]): FrozenContent {
  const byName = new Map(parts.map((part) => [part.name, part]))
  const content = Object.fromEntries(
    frozenPartNames.map((name) => [name, JSON.parse(byName.get(name)!.content) as unknown]),
  )
  return content as unknown as FrozenContent
}

function isPartName(name: string): name is FrozenPartName {
  return (frozenPartNames as readonly string[]).includes(name)
}

function setDigest(parts: readonly Pick<FrozenPart, 'name' | 'digest'>[]): string {
  const lines = parts.map(({ name, digest }) => `${name} ${digest}\n`).sort()
  return sha256(lines.join(''))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
