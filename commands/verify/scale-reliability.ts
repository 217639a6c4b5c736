import type { ReferenceFunction } from './reference-function.ts'

export const scaleReliability: Readonly<Record<string, ReferenceFunction>> = {}
