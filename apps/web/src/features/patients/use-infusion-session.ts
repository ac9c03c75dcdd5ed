import { useQuery } from 'urql';
import { graphql } from '../../graphql/document.js';

const InfusionFactsDocument = graphql(`
  query InfusionFacts($appointmentId: ID!) {
    infusionSession(appointmentId: $appointmentId) {
      id
      startedAt
      doseEndedAt
      completedAt
      startedBy {
        id
        name
        title
      }
    }
  }
`);

/** What happened at an infusion, for those who may open the chart; null until it is there, and where nothing happened yet. */
export function useInfusionSession(appointmentId: string | null) {
  const [{ data }] = useQuery({
    query: InfusionFactsDocument,
    variables: { appointmentId: appointmentId ?? '' },
    pause: appointmentId === null,
  });
  return data?.infusionSession ?? null;
}
