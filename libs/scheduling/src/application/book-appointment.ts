import { Injectable } from '@nestjs/common';
import { DEFAULT_SPACING, spacingFindings } from '@kapstone/courses';
import {
  type AppointmentId,
  type CourseSessionId,
  type Instant,
  type LocationId,
  newId,
  ok,
  type PatientId,
  plusMinutes,
  refuse,
  type Result,
} from '@kapstone/kernel';
import {
  badInput,
  idempotently,
  notFound,
  parseId,
  type PlainRefusal,
  type RequestContext,
  Role,
  type Tx,
} from '@kapstone/platform';
import { CareTeams } from '@kapstone/patients';
import { placementAt, reservationsFor, type ScheduleFacts, type VisitState, whereAndWho } from '../domain/index.js';
import { insertAppointment } from '../persistence/appointment-writes.js';
import type { ScheduleQuery } from '../persistence/schedule-facts.js';
import {
  type NotAvailableRefusal,
  sessionAlreadyBooked,
  type SessionAlreadyBookedRefusal,
  type SlotTakenRefusal,
} from './appointment-refusals.js';
import { Reservations } from './reservations.js';
import { type SlotRefusal, SlotRefusals } from './slot-refusals.js';
import { checkStart, parseRide, parseWish, type RideInput, type VisitInput } from './visit-input.js';
