import { useQuery } from 'urql';
import { graphql } from '../../graphql/document.js';
import { otherInfusions, type OtherInfusion } from './next-in-course.js';

const OtherInfusionsDocument = graphql(`
  query OtherInfusions($appointmentId: ID!) {
    appointment(id: $appointmentId) {
      id
      course {
        id
        sessions {
          id
          kind
          number
          infusionSessionId
          appointment {
            id
            startsAt
          }
        }
      }
    }
  }
`);

/** To which other infusions of its course an integration session could go; undefined while that is asked, null where no answer came. */
export function useOtherInfusions(
  appointmentId: string,
  asked: boolean,
): readonly OtherInfusion[] | null | undefined {
  const [{ data, error }] = useQuery({
    query: OtherInfusionsDocument,
    variables: { appointmentId },
    requestPolicy: 'network-only',
    pause: !asked,
  });
  if (!asked) return [];
  if (error) return null;
  return data && otherInfusions(data.appointment.course?.sessions ?? [], appointmentId, Date.now());
}
