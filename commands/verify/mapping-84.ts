import type { ReferenceFunction } from './reference-function.ts'

export const mapping84: Readonly<Record<string, ReferenceFunction>> = {}
