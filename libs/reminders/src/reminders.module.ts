import { Module } from '@nestjs/common';
import { IdentityModule } from '@kapstone/identity';
import { PatientsModule } from '@kapstone/patients';
import { SchedulingModule } from '@kapstone/scheduling';
import { ReminderChoice } from './application/reminder-choice.js';
import { SendReminders } from './application/send-reminders.js';
import { VisitInstructions } from './application/visit-instructions.js';
import { VisitLink } from './application/visit-link.js';
import { VisitReplies } from './application/visit-replies.js';
import { WriteReminder } from './application/write-reminder.js';
import {
  AppointmentRemindersResolver,
  PatientRemindersResolver,
  VisitInstructionsResolver,
  VisitReplyResolver,
} from './graphql/reminders.resolver.js';

@Module({
  imports: [IdentityModule, PatientsModule, SchedulingModule],
  providers: [
    ReminderChoice,
    SendReminders,
    VisitInstructions,
    VisitLink,
    VisitReplies,
    WriteReminder,
    AppointmentRemindersResolver,
    PatientRemindersResolver,
    VisitInstructionsResolver,
    VisitReplyResolver,
  ],
  exports: [VisitLink],
})
export class RemindersModule {}
