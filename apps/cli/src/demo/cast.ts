import { isDeaNumber, isNpi } from '@kapstone/identity';
import type { ZoneId } from '@kapstone/kernel';
import type { RoomFitness, StaffRole } from '@kapstone/scheduling';

/** A span of a working day in minutes after midnight. */
export type Span = readonly [startsAt: number, endsAt: number];

export interface CastRoom {
  readonly name: string;
  readonly detail: string;
  readonly fitFor: readonly RoomFitness[];
  readonly turnoverMinutes: number;
}

export interface CastLocation {
  readonly name: string;
  readonly zone: ZoneId;
  readonly address: string;
  readonly phone: string;
  readonly rooms: readonly CastRoom[];
}

export interface CastMember {
  readonly name: string;
  readonly title?: string;
  readonly credentials?: string;
  /** The part of the address before the @. */
  readonly mailbox: string;
  readonly role: StaffRole | 'ADMIN' | 'FRONT_DESK';
  /** The name of the location, the ISO weekdays and the spans of each. */
  readonly works: { readonly at: string; readonly days: readonly number[]; readonly spans: readonly Span[] };
  readonly licences?: readonly CastLicence[];
}

export interface CastLicence {
  readonly kind: 'NPI' | 'STATE' | 'DEA';
  readonly number: string;
  readonly state?: string;
  /** Days from today; of an NPI none. */
  readonly expiresInDays?: number;
}

export interface CastPractice {
  readonly name: string;
  readonly zone: ZoneId;
  readonly npi: string;
  readonly tin: string;
  readonly phone: string;
  /** Behind the @ of everybody's address. */
  readonly domain: string;
  readonly locations: readonly CastLocation[];
  readonly staff: readonly CastMember[];
}

/** A number with the check digit that makes it valid. It looks made up: it is. */
function checked(stem: string, isValid: (text: string) => boolean): string {
  const number = Array.from({ length: 10 }, (_, digit) => `${stem}${digit}`).find(isValid);
  if (!number) throw new Error(`no check digit makes ${stem} valid`);
  return number;
}

const npi = (serial: number) => checked(`1${String(serial).padStart(8, '0')}`, isNpi);
const dea = (letters: string, serial: number) =>
  checked(`${letters}${String(serial).padStart(6, '0')}`, isDeaNumber);

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS = [1, 2, 3, 4, 5];

const licences = (
  serial: number,
  state: string,
  expiresInDays: number,
  deaLetters?: string,
): CastLicence[] => [
  { kind: 'NPI', number: npi(serial) },
  { kind: 'STATE', number: `${state}-DEMO-${1000 + serial}`, state, expiresInDays },
  ...(deaLetters
    ? [{ kind: 'DEA' as const, number: dea(deaLetters, serial), state, expiresInDays: expiresInDays + 90 }]
    : []),
];

const infusionRoom = (name: string): CastRoom => ({
  name,
  detail: 'Recliner, monitor',
  fitFor: ['INFUSION'],
  turnoverMinutes: 15,
});
const therapyRoom = (name: string): CastRoom => ({
  name,
  detail: 'Therapy',
  fitFor: ['THERAPY'],
  turnoverMinutes: 5,
});

export const JUNIPER = 'Juniper Street';
export const HARBOR = 'Harbor';

/** The practice that the demo sign-ins belong to. */
export const LARKMOOR: CastPractice = {
  name: 'Larkmoor Demo Practice',
  zone: 'America/New_York' as ZoneId,
  npi: npi(90),
  tin: '00-0000001',
  phone: '(555) 010-0100',
  domain: 'demo.kapstone.test',
  locations: [
    {
      name: JUNIPER,
      zone: 'America/New_York' as ZoneId,
      address: '14 Juniper Street, Larkmoor, NY 00001',
      phone: '(555) 010-0101',
      rooms: [
        infusionRoom('Infusion 1'),
        infusionRoom('Infusion 2'),
        therapyRoom('Quiet room'),
        therapyRoom('Garden room'),
      ],
    },
    {
      name: HARBOR,
      zone: 'America/Chicago' as ZoneId,
      address: '3 Harbor Road, Larkmoor, IL 00002',
      phone: '(555) 010-0102',
      rooms: [infusionRoom('Harbor 1'), infusionRoom('Harbor 2'), therapyRoom('Lake room')],
    },
  ],
  staff: [
    {
      name: 'Lena Osei',
      title: 'Dr.',
      credentials: 'MD',
      mailbox: 'psychiatrist',
      role: 'PSYCHIATRIST',
      works: {
        at: JUNIPER,
        days: EVERY_DAY,
        spans: [
          [480, 750],
          [795, 1110],
        ],
      },
      licences: licences(1, 'NY', 700, 'BO'),
    },
    {
      name: 'Samuel Brandt',
      title: 'Dr.',
      credentials: 'MD',
      mailbox: 'samuel.brandt',
      role: 'PSYCHIATRIST',
      works: {
        at: HARBOR,
        days: EVERY_DAY,
        spans: [
          [480, 750],
          [795, 1110],
        ],
      },
      licences: licences(2, 'IL', 410, 'FB'),
    },
    {
      name: 'Jonah Reyes',
      credentials: 'RN',
      mailbox: 'nurse',
      role: 'NURSE',
      works: {
        at: JUNIPER,
        days: EVERY_DAY,
        spans: [
          [480, 750],
          [780, 1125],
        ],
      },
      licences: licences(3, 'NY', 320),
    },
    {
      name: 'Amara Lindt',
      credentials: 'RN',
      mailbox: 'amara.lindt',
      role: 'NURSE',
      works: {
        at: JUNIPER,
        days: [1, 2, 4, 5, 6],
        spans: [
          [510, 690],
          [750, 1110],
        ],
      },
      licences: licences(4, 'NY', 510),
    },
    {
      name: 'Celeste Moran',
      credentials: 'RN',
      mailbox: 'celeste.moran',
      role: 'NURSE',
      works: {
        at: HARBOR,
        days: EVERY_DAY,
        spans: [
          [480, 750],
          [795, 1125],
        ],
      },
      licences: licences(5, 'IL', 260),
    },
    {
      name: 'Marcus Webb',
      credentials: 'LCSW',
      mailbox: 'therapist',
      role: 'THERAPIST',
      works: {
        at: JUNIPER,
        days: EVERY_DAY,
        spans: [
          [480, 720],
          [780, 1080],
        ],
      },
      // Expiring soon: the admin should see it coming.
      licences: licences(6, 'NY', 21),
    },
    {
      name: 'Priya Nair',
      credentials: 'PhD',
      mailbox: 'priya.nair',
      role: 'THERAPIST',
      works: {
        at: JUNIPER,
        days: EVERY_DAY,
        spans: [
          [510, 810],
          [870, 1140],
        ],
      },
      licences: licences(7, 'NY', 640),
    },
    {
      name: 'Ines Duarte',
      credentials: 'LCSW',
      mailbox: 'ines.duarte',
      role: 'THERAPIST',
      works: {
        at: HARBOR,
        days: EVERY_DAY,
        spans: [
          [480, 750],
          [810, 1080],
        ],
      },
      licences: licences(8, 'IL', 390),
    },
    {
      name: 'Owen Hale',
      credentials: 'LMFT',
      mailbox: 'owen.hale',
      role: 'THERAPIST',
      works: {
        at: HARBOR,
        days: [2, 3, 4, 5, 6],
        spans: [
          [540, 780],
          [840, 1140],
        ],
      },
      licences: licences(9, 'IL', 800),
    },
    {
      name: 'Tomas Field',
      mailbox: 'frontdesk',
      role: 'FRONT_DESK',
      works: {
        at: JUNIPER,
        days: EVERY_DAY,
        spans: [
          [480, 720],
          [750, 1140],
        ],
      },
    },
    {
      name: 'Ruth Amsel',
      mailbox: 'ruth.amsel',
      role: 'FRONT_DESK',
      works: {
        at: HARBOR,
        days: EVERY_DAY,
        spans: [
          [480, 720],
          [750, 1140],
        ],
      },
    },
    {
      name: 'Bea Castellano',
      mailbox: 'admin',
      role: 'ADMIN',
      works: {
        at: JUNIPER,
        days: WEEKDAYS,
        spans: [
          [540, 720],
          [780, 1020],
        ],
      },
    },
  ],
};

/** The practice beside it, of which nobody at Larkmoor may see anything. */
export const FENWICK: CastPractice = {
  name: 'Fenwick Demo Practice',
  zone: 'America/Denver' as ZoneId,
  npi: npi(91),
  tin: '00-0000002',
  phone: '(555) 010-0190',
  domain: 'second.kapstone.test',
  locations: [
    {
      name: 'Elm Row',
      zone: 'America/Denver' as ZoneId,
      address: '8 Elm Row, Fenwick, CO 00003',
      phone: '(555) 010-0191',
      rooms: [infusionRoom('Infusion room')],
    },
  ],
  staff: [
    {
      name: 'Noor Vance',
      title: 'Dr.',
      credentials: 'MD',
      mailbox: 'noor.vance',
      role: 'PSYCHIATRIST',
      works: { at: 'Elm Row', days: EVERY_DAY, spans: [[540, 1020]] },
      licences: licences(20, 'CO', 420, 'FV'),
    },
    {
      name: 'Ada Quill',
      mailbox: 'admin',
      role: 'ADMIN',
      works: { at: 'Elm Row', days: WEEKDAYS, spans: [[540, 1020]] },
    },
  ],
};
