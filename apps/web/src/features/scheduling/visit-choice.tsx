import { CheckField, SelectField } from '../../design/fields.js';
import type { useFields } from '../../design/form.js';
import type { AppointmentKind } from '../../gql/graphql.js';
import { staffName } from '../../session/roles.js';
import { duties, fitnessFor, type BookingChoice } from './booking-choice.js';
import type { BookingPlaces } from './booking-documents.js';
import { appointmentName, kinds } from './kinds.js';
import type { NextSession } from './next-in-course.js';

const withWhom: Record<string, string> = {
  PSYCHIATRIST: 'Prescribers',
  NURSE: 'Nurses',
  THERAPIST: 'Therapists',
};

/** Everything about a visit but its time: what, with whom, where, by video, or right now. */
export function VisitChoice({
  fields,
  sessions,
  kind,
  places,
  staff,
  roomId,
  therapist,
  onWhat,
}: {
  fields: ReturnType<typeof useFields<BookingChoice>>;
  sessions: readonly NextSession[];
  kind: AppointmentKind;
  places: BookingPlaces | undefined;
  /** Who is chosen, with their part at this kind of visit. */
  staff: string;
  /** The chosen room, where it is fit for this kind of visit. */
  roomId: string;
  /** The therapist of the course. */
  therapist?: string;
  onWhat: (what: string) => void;
}) {
  const { values, text, check, set } = fields;
  const here = (places?.staff.nodes ?? []).filter((each) =>
    each.hours.some((hours) => hours.locationId === places?.location.id),
  );
  const rooms = (places?.location.rooms ?? []).filter(
    (room) => room.active && room.fitFor.includes(fitnessFor(kind)),
  );
  const usual =
    therapist && duties[kind][0]?.role === 'THERAPIST' ? `${therapist}, as in the course` : 'Whoever is free';
  return (
    <div className="stack">
      <SelectField
        label="What"
        value={values.what}
        onChange={(event) => onWhat(event.currentTarget.value)}
        data={[
          ...(sessions.length > 0
            ? [
                {
                  group: 'In the course',
                  items: sessions.map((each) => ({
                    value: each.sessionId,
                    label: appointmentName(each.kind, each.number, each.count),
                  })),
                },
              ]
            : []),
          {
            group: 'Other',
            items: (['CONSULTATION', 'FOLLOW_UP'] as const).map((each) => ({
              value: each,
              label: kinds[each].name,
            })),
          },
        ]}
      />
      <SelectField
        label="With"
        {...text('staff')}
        value={staff}
        data={[
          { value: '', label: usual },
          ...duties[kind].map(({ role, part }) => ({
            group: withWhom[role] ?? role,
            items: here
              .filter((each) => each.roles.includes(role))
              .map((each) => ({ value: `${part}:${each.id}`, label: staffName(each) })),
          })),
        ]}
      />
      {!values.virtual && (
        <SelectField
          label="Room"
          {...text('roomId')}
          value={roomId}
          data={[
            {
              value: '',
              label: kind === 'CONSULTATION' || kind === 'FOLLOW_UP' ? 'None needed' : 'Any free room',
            },
            ...rooms.map((room) => ({ value: room.id, label: room.name })),
          ]}
        />
      )}
      {kind !== 'INFUSION' && (
        <CheckField
          label="By video, without a room"
          {...check('virtual')}
          onChange={(virtual) => set({ virtual, ...(virtual ? { roomId: '' } : {}) })}
        />
      )}
      <CheckField label="Walk-in, starts now" {...check('walkIn')} />
    </div>
  );
}
