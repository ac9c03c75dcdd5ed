import type { Instant, PatientId, PracticeId, StaffId } from '@kapstone/kernel';
import type { ChartScope, Permission, Role } from '../access/permission.js';

/** Someone at a console, with a session of their own. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly practiceId: PracticeId;
  readonly staffId: StaffId;
  readonly name: string;
  readonly sessionId: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  readonly chartScope: ChartScope;
  /** The session is locked: only unlocking and signing out are open. */
  readonly locked: boolean;
}

/** A program that acts on behalf of a staff member, with a part of their permissions. */
export interface TokenActor {
  readonly kind: 'token';
  readonly practiceId: PracticeId;
  readonly staffId: StaffId;
  readonly name: string;
  readonly tokenId: string;
  readonly tokenName: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  readonly chartScope: ChartScope;
}

/** The product itself: a job of the worker, or the command line. */
export interface SystemActor {
  readonly kind: 'system';
  readonly practiceId: PracticeId;
  readonly name: string;
}

/** Nobody yet. Sees no row of any table. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
}

export type MemberActor = StaffActor | TokenActor;
export type PracticeActor = MemberActor | SystemActor;
export type Actor = PracticeActor | AnonymousActor;

/** What one operation saw and was refused, until the audit keeps it. */
export class AuditNotes {
  readonly patients = new Set<PatientId>();
  readonly fieldGroups = new Set<string>();
  readonly refusals: { readonly code: string; readonly patientId?: PatientId }[] = [];

  /**
   * Notes a look at patient data. Every reader that returns any calls it.
   * @param fieldGroups what was seen of them: `demographics`, `schedule`, `consent`, `chart` ...
   */
  look(patients: Iterable<PatientId>, ...fieldGroups: string[]): void {
    let any = false;
    for (const patient of patients) {
      this.patients.add(patient);
      any = true;
    }
    if (any) for (const group of fieldGroups) this.fieldGroups.add(group);
  }

  /** Notes that the domain said no. */
  refused(code: string, patientId?: PatientId): void {
    this.refusals.push({ code, patientId });
  }
}

/**
 * Who asks for what, when and from where: handed to everything that reads or writes, never optional.
 * AsyncLocalStorage carries the request id for logs, and nothing else.
 */
export interface RequestContext {
  readonly requestId: string;
  readonly actor: Actor;
  /** The root fields of the GraphQL operation, known once it is parsed; the job or command otherwise. */
  operation: string;
  readonly purpose: 'care-and-operations' | 'maintenance';
  readonly now: Instant;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly notes: AuditNotes;
  /** One loader of a kind for each request. */
  readonly loaders: Map<unknown, unknown>;
}

/** A context whose actor belongs to a practice. */
export type PracticeContext = RequestContext & { readonly actor: PracticeActor };

/** A context whose actor is a staff member, in person or through a token of theirs. */
export type MemberContext = RequestContext & { readonly actor: MemberActor };

/** A context whose actor sits at a console. */
export type StaffContext = RequestContext & { readonly actor: StaffActor };

/** The context of work that the product does of its own accord. */
export function systemContext(
  practiceId: PracticeId,
  operation: string,
  now: Instant,
  requestId: string,
): PracticeContext {
  return {
    requestId,
    actor: { kind: 'system', practiceId, name: 'Kapstone' },
    operation,
    purpose: 'maintenance',
    now,
    address: null,
    userAgent: null,
    notes: new AuditNotes(),
    loaders: new Map(),
  };
}

/** The staff member behind the actor; null for the product itself. */
export const actorStaffId = (actor: PracticeActor): StaffId | null =>
  actor.kind === 'system' ? null : actor.staffId;

/** Whether the actor's roles or token carry a permission. The product itself has them all. */
export const may = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'system' || (actor.kind !== 'anonymous' && actor.permissions.has(permission));
