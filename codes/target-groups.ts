/** The 45 target groups of the FFB classification (Fælles Faglige Begreber), identified by their published UUIDs. */
export const targetGroupKinds = [
  'social_problem',
  'physical_disability',
  'mental_difficulty',
  'cognitive_disorder',
  'other',
] as const
export type TargetGroupKind = (typeof targetGroupKinds)[number]

export interface TargetGroup {
  readonly uuid: string
  readonly kind: TargetGroupKind
  /** The Danish label; the classification has no official English one. */
  readonly label: string
}

export const targetGroups: readonly TargetGroup[] = [
  { uuid: '122f3f8e-84a0-476f-b9c5-0e40b1dcf113', kind: 'social_problem', label: 'Prostitution' },
  { uuid: '16075f99-3694-4878-a48d-b2f4b515cb76', kind: 'social_problem', label: 'Social isolation' },
  { uuid: '293bf940-c075-4e3d-b5ef-6e331202e556', kind: 'social_problem', label: 'Hjemløshed' },
  { uuid: '3b166cb0-df17-4002-a4c4-69e9a943645c', kind: 'social_problem', label: 'Indadreagerende adfærd' },
  { uuid: '3e3f5ebf-82c1-401b-ab5e-e6138a31da3a', kind: 'social_problem', label: 'Selvskadende adfærd' },
  {
    uuid: '5e95db73-4d16-4084-93a3-595c0650b160',
    kind: 'social_problem',
    label: 'Selvmordstanker eller -forsøg',
  },
  { uuid: '66fac925-3488-43b3-8e50-4510d3821b37', kind: 'social_problem', label: 'Andet socialt problem' },
  {
    uuid: '6fd0f315-2297-4d66-b638-3f867a0900e0',
    kind: 'social_problem',
    label: 'Seksuelt krænkende adfærd',
  },
  { uuid: 'e1b59a4a-9cc2-4113-a5f1-84af588b02a2', kind: 'social_problem', label: 'Udadreagerende adfærd' },
  { uuid: 'f1f4d709-19d2-48cc-8942-231bf912323d', kind: 'social_problem', label: 'Omsorgssvigt' },
  { uuid: '3412d671-22bf-456c-b963-c4e05c2725a0', kind: 'social_problem', label: 'Voldeligt overgreb' },
  { uuid: '905caa77-2b98-48ce-b0e1-35dc4c1cc4bd', kind: 'social_problem', label: 'Andet overgreb' },
  { uuid: 'c47fd846-f1e0-4786-89a4-88d00e7a86c0', kind: 'social_problem', label: 'Seksuelt overgreb' },
  {
    uuid: '6a038911-d866-4910-90ae-72ca55c641ea',
    kind: 'social_problem',
    label: 'Ikke-personfarlig kriminalitet',
  },
  {
    uuid: 'df42d472-06f6-4c5f-9dcf-64aa6cc20925',
    kind: 'social_problem',
    label: 'Personfarlig kriminalitet',
  },
  { uuid: '0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f', kind: 'social_problem', label: 'Stofmisbrug' },
  { uuid: 'ab4413f0-fa81-41c0-ad8c-21782c12a0fa', kind: 'social_problem', label: 'Alkoholmisbrug' },
  { uuid: '5cb8997c-eb10-477f-b653-b2a5ff11ce7d', kind: 'physical_disability', label: 'Kommunikation' },
  { uuid: '615310e8-f702-4455-910b-9d6d8aa684fb', kind: 'physical_disability', label: 'Syn' },
  { uuid: '6e155207-db12-419a-8d9c-d67756533056', kind: 'physical_disability', label: 'Mobilitet' },
  { uuid: '7ef8be83-90d1-4375-b1cb-24710bea21c7', kind: 'physical_disability', label: 'Hørelse' },
  { uuid: 'da298aec-cd7d-436c-9927-d88d00066881', kind: 'physical_disability', label: 'Anden' },
  {
    uuid: '0d66b364-958e-48cf-a18b-744fab284194',
    kind: 'physical_disability',
    label: 'Erhvervet døvblindhed',
  },
  { uuid: 'ab7b7d7b-b7bb-4b8c-99d9-5c98a302b771', kind: 'physical_disability', label: 'Medfødt døvblindhed' },
  { uuid: '192b7d79-415c-4f4f-9223-607938ecbe97', kind: 'mental_difficulty', label: 'Spiseforstyrrelse' },
  { uuid: '303deb9b-84f0-49d2-ab7a-f8b98eed40a2', kind: 'mental_difficulty', label: 'Angst' },
  {
    uuid: '6aac5ae6-ef06-4866-9c66-16d51ebbc83b',
    kind: 'mental_difficulty',
    label: 'Personlighedsforstyrrelse',
  },
  { uuid: '851b2a9d-cde2-4d5d-8f33-d03789022cbb', kind: 'mental_difficulty', label: 'Anden' },
  { uuid: 'afaa7e31-2b5d-4a49-9008-56aa8df8dc13', kind: 'mental_difficulty', label: 'Stressbelastning' },
  {
    uuid: 'd42d8f41-2d07-4391-a687-bad51172d0c9',
    kind: 'mental_difficulty',
    label: 'Tilknytningsforstyrrelse',
  },
  { uuid: 'ee5b52bd-b839-4e69-ad04-c8b33eabfbde', kind: 'mental_difficulty', label: 'Depression' },
  {
    uuid: 'f2ccc0c0-2a0a-49c9-9d6a-741a7cd220a3',
    kind: 'mental_difficulty',
    label: 'Forandret virkelighedsopfattelse',
  },
  { uuid: '17ce646b-4469-4a73-82a9-9628436f6c70', kind: 'cognitive_disorder', label: 'Anden' },
  { uuid: '7b48f1a0-579b-4976-ae7c-4074b5981449', kind: 'cognitive_disorder', label: 'Demens' },
  { uuid: '97c355cc-84e3-46d0-ac1b-00bc627d089f', kind: 'cognitive_disorder', label: 'Udviklingshæmning' },
  {
    uuid: '5cfc9530-a193-4f66-9981-3b980ee9ea7b',
    kind: 'cognitive_disorder',
    label: 'Anden udviklingsforstyrrelse',
  },
  { uuid: '71dfe6d1-ebc1-4414-8527-edf8e605c356', kind: 'cognitive_disorder', label: 'Tale og sprog' },
  { uuid: '93d52b11-faa7-4ff7-b552-11a84cce8bf1', kind: 'cognitive_disorder', label: 'Skolefærdigheder' },
  { uuid: '9b3fd322-a75a-4ed8-9b74-425fa1e01c95', kind: 'cognitive_disorder', label: 'Autismespektrum' },
  {
    uuid: 'cc6a58cf-d3d2-4e5f-b7fe-98b009647eac',
    kind: 'cognitive_disorder',
    label: 'Opmærksomhedsforstyrrelse',
  },
  {
    uuid: 'e6a269f5-944a-4ff8-b4d8-6dc2134d9167',
    kind: 'cognitive_disorder',
    label: 'Sansemotoriske færdigheder',
  },
  { uuid: '1097d07f-1dba-4cc2-ae3a-399a501c2eb6', kind: 'cognitive_disorder', label: 'Medfødt hjerneskade' },
  {
    uuid: 'd26f97e8-99ed-46a9-94db-93340f77a950',
    kind: 'cognitive_disorder',
    label: 'Erhvervet hjerneskade',
  },
  { uuid: '1f23325e-c9c9-455b-bfe7-b4dcd1bb63e5', kind: 'other', label: 'Sjælden funktionsnedsættelse' },
  { uuid: 'f1c7ee41-21b4-4dba-9424-c874bf72b5e7', kind: 'other', label: 'Multipel funktionsnedsættelse' },
]
