import type { ReferenceFunction } from './reference-function.ts'

export const shortlist: Readonly<Record<string, ReferenceFunction>> = {}
