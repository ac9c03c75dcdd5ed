import { Module } from '@nestjs/common';
import { PlatformModule } from '@kapstone/platform';
import { AuditModule } from '@kapstone/audit';
import { MailModule } from '@kapstone/mail';
import { IdentityModule } from '@kapstone/identity';
import { FacilityModule } from '@kapstone/facility';
import { PatientsModule } from '@kapstone/patients';
import { CoursesModule } from '@kapstone/courses';
import { ScreeningModule } from '@kapstone/screening';
import { ConsentModule } from '@kapstone/consent';
import { SchedulingModule } from '@kapstone/scheduling';
import { RemindersModule } from '@kapstone/reminders';
import { BillingModule } from '@kapstone/billing';
import { ReadinessModule } from '@kapstone/readiness';
import { InfusionModule } from '@kapstone/infusion';
import { NotesModule } from '@kapstone/notes';
import { BoardModule } from '@kapstone/board';

/** The contexts of a practice, in the order in which a patient meets them. */
@Module({
  imports: [
    PlatformModule,
    AuditModule,
    MailModule,
    IdentityModule,
    FacilityModule,
    PatientsModule,
    CoursesModule,
    ScreeningModule,
    ConsentModule,
    SchedulingModule,
    RemindersModule,
    BillingModule,
    ReadinessModule,
    InfusionModule,
    NotesModule,
    BoardModule,
  ],
})
export class KapstoneModule {}
