import type { Wishes } from './wishes.js';

interface WithHours {
  id: string;
  hours: readonly { locationId: string }[];
}

interface PlacedCourse {
  therapist?: { id: string } | null;
  sessions: readonly { appointment?: { location: { id: string } } | null }[];
}

/**
 * Where a course is planned: the place wished for, else where its visits are already, else where its therapist works, the viewer's own
 * place before others.
 */
export function placeOf<Place extends { id: string }>(
  wishes: Pick<Wishes, 'locationId'>,
  course: PlacedCourse,
  therapists: readonly WithHours[],
  locations: readonly Place[],
  own: Place,
): Place {
  const booked = course.sessions.find(({ appointment }) => appointment)?.appointment?.location.id;
  const hours = therapists.find(({ id }) => id === course.therapist?.id)?.hours ?? [];
  const works = ({ id }: Place) => hours.some(({ locationId }) => locationId === id);
  return (
    locations.find(({ id }) => id === wishes.locationId) ??
    locations.find(({ id }) => id === booked) ??
    [own, ...locations].find(works) ??
    own
  );
}
