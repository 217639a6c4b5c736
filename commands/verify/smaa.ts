import type { ReferenceFunction } from './reference-function.ts'

export const smaa: Readonly<Record<string, ReferenceFunction>> = {}
