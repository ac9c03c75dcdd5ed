import type { Chance } from './chance.js';
import { HARBOR, JUNIPER } from './cast.js';

/** How far a patient has come on the way through the practice. */
export type Stage =
  | 'ENQUIRY'
  | 'INTAKE'
  | 'SCREENING'
  | 'PLAN'
  | 'ESTIMATE'
  | 'CONSENT'
  | 'PREPARATION'
  | 'MID_COURSE'
  | 'REVIEW'
  | 'MAINTENANCE'
  | 'ENDED'
  | 'INACTIVE';

/** What is not in order, once for each reason that readiness knows. */
export type Trouble =
  | 'CONSENT_NOT_SIGNED'
  | 'CONSENT_EXPIRED'
  | 'CONSENT_WITHDRAWN'
  | 'CONSENT_NEW_VERSION'
  | 'CONSENT_OTHER_SCOPE'
  | 'ESTIMATE_DUE'
  | 'ESTIMATE_LATE'
  | 'ESTIMATE_OVERRIDDEN'
  | 'SCREENING_MISSING'
  | 'SCREENING_EXPIRED'
  | 'SCREENING_DECLINED'
  | 'ON_HOLD'
  | 'NO_RIDE_NAMED'
  | 'NO_INTEGRATION_BOOKED'
  | 'INTEGRATION_OUTSIDE_WINDOW'
  | 'NO_ROOM';

/** One session of a course that has its place in the plan before all others. */
export interface Anchor {
  readonly kind: 'PREPARATION' | 'INFUSION' | 'INTEGRATION';
  readonly number: number;
  /** Days from today. */
  readonly day: number;
  /** Minutes after midnight; any free time where left out. */
  readonly minute?: number;
  readonly virtual?: boolean;
}

export interface CastPatient {
  readonly given: string;
  readonly family: string;
  readonly preferred?: string;
  readonly pronouns?: string;
  readonly language?: string;
  /** Has somebody who acts for them. */
  readonly represented?: boolean;
  readonly stage: Stage;
  readonly at: string;
  /** Family name of the therapist. */
  readonly therapist?: string;
  readonly anchor?: Anchor;
  readonly trouble?: Trouble;
  readonly missesToday?: boolean;
  /** Visits today that are no session of a course: the kind and its minute. */
  readonly today?: {
    readonly kind: 'CONSULTATION' | 'FOLLOW_UP';
    readonly minute: number;
    readonly virtual?: boolean;
    readonly walkIn?: boolean;
    readonly cancelled?: boolean;
    /** Why it is put beside another visit of that hour on purpose. */
    readonly overbooked?: string;
  };
  /** Got a package price after the first estimate: the second version, or its draft. */
  readonly revises?: 'ISSUED' | 'DRAFT';
  /** Has a second course, after the one that is over. */
  readonly comesBack?: true;
  readonly coverage?: 'SELF_PAY' | 'UNINSURED' | 'INSURED';
}

type Named = readonly [given: string, family: string];
const named = ([given, family]: Named) => ({ given, family });
const at = (hour: number, minute = 0) => hour * 60 + minute;

const infusion = (number: number, minute?: number, day = 0): Anchor => ({
  kind: 'INFUSION',
  number,
  day,
  minute,
});
const integration = (number: number, minute: number, virtual = false): Anchor => ({
  kind: 'INTEGRATION',
  number,
  day: 0,
  minute,
  virtual,
});

const mid = (name: Named, site: string, anchor: Anchor, more: Partial<CastPatient> = {}): CastPatient => ({
  ...named(name),
  stage: 'MID_COURSE',
  at: site,
  anchor,
  ...more,
});

/**
 * Those whose day is told in the mockups and the guides. What is not in order lies late in the day: the demo is looked at in the
 * morning and in the afternoon, and nobody is treated in spite of it.
 */
const TOLD: readonly CastPatient[] = [
  mid(['Elliot', 'Park'], JUNIPER, infusion(6, at(8, 15))),
  mid(['Farah', 'Aziz'], JUNIPER, infusion(2, at(8, 15)), { missesToday: true }),
  mid(['Odette', 'Blum'], JUNIPER, infusion(3, at(9, 45))),
  mid(['Victor', 'Stroud'], JUNIPER, infusion(1, at(9, 45))),
  mid(['Hugo', 'Lindqvist'], JUNIPER, infusion(5, at(11, 15)), { coverage: 'SELF_PAY', revises: 'ISSUED' }),
  mid(['Grace', 'Okafor'], JUNIPER, infusion(3, at(13, 30)), { coverage: 'UNINSURED', revises: 'ISSUED' }),
  mid(['Xavier', 'Poole'], JUNIPER, infusion(4, at(13, 30))),
  mid(['Imani', 'Cole'], JUNIPER, infusion(4, at(15, 45)), {
    trouble: 'CONSENT_EXPIRED',
    coverage: 'SELF_PAY',
    pronouns: 'she/her',
  }),
  mid(['Zane', 'Holt'], JUNIPER, infusion(2, at(15, 45))),
  mid(['Jasper', 'Wynn'], JUNIPER, infusion(5, at(17, 15)), { trouble: 'ON_HOLD' }),
  mid(['Liam', 'Barrett'], JUNIPER, infusion(2, at(17, 15)), { trouble: 'NO_RIDE_NAMED' }),
  mid(['Paolo', 'Ricci'], JUNIPER, integration(2, at(13)), {
    therapist: 'Webb',
    coverage: 'SELF_PAY',
    revises: 'DRAFT',
  }),
  mid(['Quinn', 'Avila'], JUNIPER, integration(3, at(14)), { therapist: 'Webb', pronouns: 'they/them' }),
  mid(['Samir', 'Haddad'], JUNIPER, integration(1, at(16)), { therapist: 'Webb' }),
  mid(['Thea', 'Marlow'], JUNIPER, integration(4, at(9)), { therapist: 'Webb' }),
  mid(['Bruno', 'Castell'], JUNIPER, integration(5, at(10)), { therapist: 'Webb' }),
  mid(['Odile', 'Renner'], JUNIPER, integration(2, at(17)), { therapist: 'Webb', trouble: 'NO_ROOM' }),
  mid(['Willa', 'Chen'], JUNIPER, integration(1, at(11, 30)), { therapist: 'Nair' }),
  mid(['Yara', 'Nassar'], JUNIPER, integration(5, at(14, 30), true), { therapist: 'Nair' }),
  mid(['Caleb', 'Orsini'], JUNIPER, integration(3, at(9, 30)), { therapist: 'Nair' }),
  mid(['Freya', 'Dunmore'], JUNIPER, integration(6, at(12, 30)), { therapist: 'Nair' }),
  {
    ...named(['Rosa', 'Delgado']),
    stage: 'PREPARATION',
    at: JUNIPER,
    therapist: 'Webb',
    anchor: { kind: 'PREPARATION', number: 1, day: 0, minute: at(15) },
    coverage: 'INSURED',
  },
  {
    ...named(['Hana', 'Sato']),
    stage: 'INTAKE',
    at: JUNIPER,
    today: { kind: 'CONSULTATION', minute: at(13, 15), virtual: true },
  },
  {
    ...named(['Milo', 'Berg']),
    stage: 'INTAKE',
    at: JUNIPER,
    today: { kind: 'CONSULTATION', minute: at(16) },
  },
  {
    ...named(['Dev', 'Malhotra']),
    stage: 'MAINTENANCE',
    at: JUNIPER,
    today: { kind: 'FOLLOW_UP', minute: at(10) },
  },
  {
    ...named(['Gia', 'Romano']),
    stage: 'REVIEW',
    at: JUNIPER,
    today: { kind: 'FOLLOW_UP', minute: at(16), overbooked: 'Leaves town tomorrow, ten minutes are enough' },
  },
  {
    ...named(['Kurt', 'Weiss']),
    stage: 'MAINTENANCE',
    at: JUNIPER,
    today: { kind: 'FOLLOW_UP', minute: at(8, 30), walkIn: true },
  },
  {
    ...named(['Joy', 'Adeyemi']),
    stage: 'REVIEW',
    at: JUNIPER,
    today: { kind: 'FOLLOW_UP', minute: at(14, 30), cancelled: true },
  },

  mid(['Mateo', 'Ruiz'], HARBOR, infusion(1, at(9, 45))),
  mid(['Sunniva', 'Dahl'], HARBOR, infusion(4, at(11, 15))),
  mid(['Tobias', 'Ferrer'], HARBOR, infusion(6, at(13, 30))),
  mid(['Anneliese', 'Koch'], HARBOR, infusion(1, at(15, 45)), {
    trouble: 'ESTIMATE_LATE',
    coverage: 'SELF_PAY',
  }),
  mid(['Leila', 'Marsh'], HARBOR, infusion(3, at(15, 45)), { trouble: 'NO_INTEGRATION_BOOKED' }),
  mid(['Wren', 'Abara'], HARBOR, infusion(2, at(17, 15)), { trouble: 'CONSENT_WITHDRAWN' }),
  mid(['Dario', 'Conti'], HARBOR, infusion(5, at(17, 15)), { trouble: 'SCREENING_EXPIRED' }),
  mid(['Nadia', 'Petrov'], HARBOR, integration(1, at(9)), { therapist: 'Duarte' }),
  mid(['Owen', 'Tully'], HARBOR, integration(4, at(11)), { therapist: 'Duarte' }),
  mid(['Selma', 'Ito'], HARBOR, integration(2, at(14)), { therapist: 'Duarte' }),
  mid(['Piet', 'Vos'], HARBOR, integration(3, at(16), true), { therapist: 'Duarte' }),
  {
    ...named(['Lola', 'Marsh']),
    stage: 'REVIEW',
    at: HARBOR,
    today: { kind: 'FOLLOW_UP', minute: at(10, 30) },
  },
  {
    ...named(['Ivan', 'Novak']),
    stage: 'MAINTENANCE',
    at: HARBOR,
    comesBack: true,
    today: { kind: 'FOLLOW_UP', minute: at(14), virtual: true },
  },
  {
    ...named(['Esme', 'Clarke']),
    stage: 'INTAKE',
    at: HARBOR,
    today: { kind: 'CONSULTATION', minute: at(8, 30) },
  },

  mid(['Maren', 'Solberg'], JUNIPER, infusion(1, undefined, 1), { trouble: 'CONSENT_NOT_SIGNED' }),
  mid(['Ansel', 'Whitlock'], JUNIPER, infusion(3, undefined, 1), { trouble: 'CONSENT_NEW_VERSION' }),
  mid(['Ruben', 'Achterberg'], JUNIPER, infusion(1, undefined, 1), { trouble: 'CONSENT_OTHER_SCOPE' }),
  mid(['Ottilie', 'Grange'], JUNIPER, infusion(1, undefined, 1), { trouble: 'SCREENING_MISSING' }),
  mid(['Casimir', 'Doyle'], HARBOR, infusion(4, undefined, 1), { trouble: 'SCREENING_DECLINED' }),
  mid(['Petra', 'Lund'], HARBOR, infusion(2, undefined, 1), { trouble: 'INTEGRATION_OUTSIDE_WINDOW' }),
  mid(['Felix', 'Grant'], JUNIPER, infusion(1, undefined, 2), {
    trouble: 'ESTIMATE_OVERRIDDEN',
    coverage: 'SELF_PAY',
  }),
  {
    ...named(['Nina', 'Frost']),
    stage: 'ESTIMATE',
    at: JUNIPER,
    anchor: { kind: 'PREPARATION', number: 1, day: 8 },
    trouble: 'ESTIMATE_DUE',
    coverage: 'UNINSURED',
  },

  // Names that a screen has to cope with: right to left, combining marks, and long ones.
  { given: 'ليلى', family: 'الحداد', stage: 'PREPARATION', at: JUNIPER, language: 'ar' },
  { given: 'נועה', family: 'בן־דוד', stage: 'MAINTENANCE', at: HARBOR, language: 'he' },
  { given: 'Zoe\u0308', family: 'Nguye\u0302\u0303n', stage: 'PREPARATION', at: JUNIPER },
  {
    given: 'S\u0323e\u0301un',
    family: 'O\u0323la\u0301deji\u0301',
    stage: 'MAINTENANCE',
    at: JUNIPER,
    preferred: 'Seun',
  },
  {
    given: 'Maximiliana Theodora Konstantina',
    family: 'von Hohenfels-Wallenstein und zu Rabenau',
    preferred: 'Maxi',
    stage: 'PREPARATION',
    at: HARBOR,
  },
  {
    given: 'Bartholomew Archibald Montgomery',
    family: "O'Shaughnessy-Featherstonehaugh",
    stage: 'ENQUIRY',
    at: JUNIPER,
    represented: true,
  },
];

/** How many patients there are at each stage. */
export const STAGE_COUNTS: Readonly<Record<Stage, number>> = {
  ENQUIRY: 7,
  INTAKE: 9,
  SCREENING: 5,
  PLAN: 4,
  ESTIMATE: 4,
  CONSENT: 5,
  PREPARATION: 32,
  MID_COURSE: 40,
  REVIEW: 14,
  MAINTENANCE: 18,
  ENDED: 6,
  INACTIVE: 6,
};

const GIVEN = (
  'Ada Alma Amos Anya Asa Basil Beatrix Calla Cleo Cyrus Dahlia Dorian Edda Elio Enid Ephraim Fern Flora Gideon Greta Hazel ' +
  'Ingrid Iris Isidor Jonas Juno Kira Lars Leopold Linnea Lucian Mabel Magnus Mina Nell Nico Noemi Odin Olive Oskar Pearl Pia ' +
  'Quentin Ramona Remy Rhea Roman Sable Silas Soren Stella Talia Theron Ulla Vera Vincent Winifred Wolf Yves Zelda'
).split(' ');

const FAMILY = (
  'Alder Amberly Ashgrove Barrow Birchall Bramble Brook Calloway Cinder Cobble Crane Dapple Drift Elmwood Fallow Fennimore Finch ' +
  'Foxglove Glade Gorse Hartwell Hawthorn Heather Hollis Ivory Juno Kestrel Lark Linden Lockwood Mallow Maple Meadows ' +
  'Merriweather Moss Nettle Oakley Orchard Penrose Pebble Quill Reed Rivers Rowan Rush Sandpiper Sedge Sorrel Sparrow Starling ' +
  'Tamarind Teasel Thistle Thorne Underhill Vale Wick Willowby Wren Yarrow'
).split(' ');

/** The day on which an ordinary patient's course begins, by stage: the first and the last that is possible. */
const COURSE_BEGINS: Readonly<Partial<Record<Stage, readonly [number, number]>>> = {
  CONSENT: [9, 20],
  PREPARATION: [2, 22],
  MID_COURSE: [-14, -3],
  REVIEW: [-26, -20],
  MAINTENANCE: [-46, -28],
  ENDED: [-26, -15],
};

/** Everybody, those who are told of first. */
export function allPatients(chance: Chance): CastPatient[] {
  const patients = [...TOLD];
  const names = new Set(patients.map(({ given, family }) => `${given} ${family}`));
  const stages = Object.entries(STAGE_COUNTS) as [Stage, number][];
  for (const [stage, count] of stages) {
    const there = TOLD.filter((patient) => patient.stage === stage).length;
    for (let i = there; i < count; i += 1) {
      let given: string;
      let family: string;
      do {
        given = chance.pick(GIVEN);
        family = chance.pick(FAMILY);
      } while (names.has(`${given} ${family}`));
      names.add(`${given} ${family}`);
      const site = chance.percent(66) ? JUNIPER : HARBOR;
      patients.push({
        given,
        family,
        ...(chance.percent(12) ? { preferred: given.slice(0, 3) } : {}),
        ...(chance.percent(25) ? { pronouns: chance.pick(['she/her', 'he/him', 'they/them']) } : {}),
        ...(chance.percent(5) ? { represented: true } : {}),
        stage,
        at: site,
      });
    }
  }
  return patients.map((patient) => {
    const begins = COURSE_BEGINS[patient.stage];
    if (patient.anchor || !begins) return patient;
    return { ...patient, anchor: infusion(1, undefined, chance.between(...begins)) };
  });
}

/** The patients of the practice that nobody at Larkmoor may see. */
export const FENWICK_PATIENTS: readonly CastPatient[] = [
  {
    ...named(['Sable', 'Hart']),
    stage: 'INTAKE',
    at: 'Elm Row',
    today: { kind: 'CONSULTATION', minute: at(9, 30) },
  },
  {
    ...named(['Corin', 'Ash']),
    stage: 'INTAKE',
    at: 'Elm Row',
    today: { kind: 'FOLLOW_UP', minute: at(14) },
  },
  { ...named(['Lio', 'Marchetti']), stage: 'ENQUIRY', at: 'Elm Row' },
];
