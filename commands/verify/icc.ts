import type { ReferenceFunction } from './reference-function.ts'

export const icc: Readonly<Record<string, ReferenceFunction>> = {}
