import { money } from '../../format/money.js';
import { dayAndTime, inSentence, shortDate } from '../../format/time.js';

/** What was looked at, where the name of the operation does not say it to a person. Commands read as what somebody did. */
export const operationNames: Record<string, string> = {
  accessTokens: 'access tokens',
  adjustCourse: 'what moves with a visit of a plan',
  affectedAppointments: 'visits that an absence affects',
  fallenAppointments: 'visits that no longer stand',
  appointment: 'a visit',
  appointmentKinds: 'kinds of visits',
  appointments: 'list of visits',
  auditEvents: 'the audit',
  auditExport: 'file of the audit',
  availableSlots: 'free times',
  calendar: 'a calendar feed',
  calendarFeed: 'own calendar feed',
  consentTemplates: 'consent forms',
  course: 'a course',
  courses: 'list of courses',
  dayBoard: 'day board',
  estimate: 'an estimate',
  estimateTasks: 'estimates to do',
  estimates: 'list of estimates',
  fees: 'fees',
  glassAccesses: 'charts opened in an emergency',
  infusionSession: 'what happened at an infusion',
  integrationNote: 'a note',
  location: 'a location',
  locations: 'locations',
  mailMessages: 'outbox',
  nextFreeTimes: 'next free times',
  noteTasks: 'notes to write',
  patient: 'a patient',
  patients: 'list of patients',
  planCourse: 'proposals for a course',
  possibleDuplicates: 'patients like a new one',
  practice: 'the practice',
  previewEstimate: 'an estimate as typed',
  previewReschedule: 'what a move would break',
  recentChanges: 'recent changes',
  staff: 'list of staff',
  staffMember: 'a staff member',
  viewer: 'who is signed in',
  visitInstructions: 'what reminders ask of patients',
  waitList: 'wait list',
  waitListMatches: 'who waits for a place',
  'demo load': 'load the demo data',
  'practice create': 'make the practice',
  'visit link': 'link in a reminder',
  unparsed: 'a request that could not be read',
  askForPasswordReset: 'ask for a new password',
  addNoteAddendum: 'add to a signed note',
  addOutOfService: 'take a room out of service',
  breakGlass: 'open a chart in an emergency',
  confirmAppointment: 'confirm a visit',
  markEstimateDelivered: 'mark an estimate as delivered',
  markNoShow: 'mark as no-show',
  moveAppointments: 'move several visits',
  offerPlace: 'offer a place to who waits',
  recordRide: 'name the ride home',
  removeOutOfService: 'put a room back into service',
  reportAbsence: 'say that somebody is away',
  takeBackOffer: 'take back an offer to who waits',
  takeBackAbsence: 'take back that somebody is away',
  saveFee: 'save a fee',
  sendPasswordReset: 'send a password reset',
  sendTestMessage: 'send a test message',
  setRemindersByEmail: 'choose reminders by email',
  setStaffHours: 'set working hours',
  showStaffLink: 'show a link for a staff member',
  setStaffVisits: 'set which visits somebody takes',
  undoAppointmentChange: 'undo a change of a visit',
};

const fieldNames: Record<string, string> = {
  active: 'works here',
  closesAt: 'closes',
  completedAt: 'completed',
  contentHash: 'fingerprint of the text',
  doseEndedAt: 'dose ended',
  effectiveOn: 'in force from',
  endsAt: 'end',
  endsOn: 'last day',
  expiresAt: 'kept until',
  expiresOn: 'last day',
  npi: 'NPI',
  roomId: 'room',
  signedAt: 'signed',
  signedOn: 'signed',
  staffId: 'staff member',
  startedAt: 'started',
  startsAt: 'start',
  startsOn: 'first day',
  tin: 'TIN',
  validUntil: 'valid through',
  withdrawnAt: 'withdrawn',
};

const groupNames: Record<string, string> = {
  audit: 'the audit',
  demographics: 'name and birth date',
  glass: 'why a chart was opened',
  indications: 'what a course is for',
  note: 'notes',
};

const codeNames: Record<string, string> = {
  SIGNED_IN: 'signed in',
  SIGNED_OUT: 'signed out',
  PASSWORD_RESET: 'set a new password by a link',
  PASSWORD_RESET_ASKED: 'asked for a new password',
  INVITATION_ACCEPTED: 'set the first password by a link',
  LINK_GOES_BY_MAIL: 'the link goes by mail',
  SIGN_IN_FAILED: 'wrong password',
  SIGN_IN_THROTTLED: 'too many wrong passwords',
  FORBIDDEN: 'not allowed',
  NOT_FOUND: 'does not exist, or not for them',
  STALE_VERSION: 'changed by somebody else meanwhile',
};

/** What somebody did or saw. One request may do several things: each has its words. */
export const operationWords = (operation: string): string =>
  operationNames[operation] ??
  operation
    .split(' ')
    .map((each) => operationNames[each] ?? words(each))
    .join(', ');

/** How values are told: days and times by the practice's clock. */
interface Telling {
  readonly zone: string;
  /** ISO date. */
  readonly today: string;
}

export interface Change {
  readonly field: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

interface Told {
  readonly changes: readonly Change[];
  readonly fieldGroups: readonly string[];
  readonly code?: string | null;
}

/** What of an event is worth telling beside who, what and when. */
export function detailWords({ changes, fieldGroups, code }: Told, telling: Telling): string {
  const seen = fieldGroups.map((group) => groupNames[group] ?? words(group)).join(', ');
  return [
    ...changes.map((change) => changeWords(change, telling)),
    seen && `saw ${seen}`,
    code && (codeNames[code] ?? words(code)),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Of clinical fields the audit has the name alone. */
function changeWords({ field, from, to }: Change, telling: Telling): string {
  const name = fieldNames[field] ?? words(field.replace(/(Id|Cents)$/, ''));
  const [before, after] = [from, to].map((value) => valueWords(field, value ?? null, telling));
  if (before === null && after === null) return name;
  if (before === null) return `${name}: ${after}`;
  return after === null ? `${name} taken away, was ${before}` : `${name}: ${before} to ${after}`;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
/** One constant or several, like roles. What people type is left as it is. */
const CONSTANTS = /^[A-Z][A-Z_]{3,}( [A-Z][A-Z_]{3,})*$/;
const TYPED = new Set(['name', 'title', 'credentials', 'label', 'number', 'drug', 'text', 'change']);

/** A value as a person reads it; null for one that says nothing to anybody, such as an id. */
function valueWords(field: string, value: string | null, { zone, today }: Telling): string | null {
  if (value === null || ID.test(value) || /^[[{]/.test(value)) return null;
  if (INSTANT.test(value)) return inSentence(dayAndTime(Date.parse(value), zone, today));
  // Visits are kept with the milliseconds of their start.
  if (/At$/.test(field) && /^\d{12,14}$/.test(value))
    return inSentence(dayAndTime(Number(value), zone, today));
  if (DATE.test(value)) return shortDate(value, today);
  if (/Cents$/.test(field) && /^\d+$/.test(value)) return money(Number(value));
  if (value === 'true') return 'yes';
  if (value === 'false') return 'no';
  return CONSTANTS.test(value) && !TYPED.has(field) ? value.split(' ').map(words).join(', ') : value;
}

/** `checkInAppointment` and `NOT_READY` as words. */
function words(name: string): string {
  return name
    .replace(/[_-]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
