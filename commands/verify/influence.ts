import type { ReferenceFunction } from './reference-function.ts'

export const influence: Readonly<Record<string, ReferenceFunction>> = {}
