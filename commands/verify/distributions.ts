import type { ReferenceFunction } from './reference-function.ts'

export const distributions: Readonly<Record<string, ReferenceFunction>> = {}
