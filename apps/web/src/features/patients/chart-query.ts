import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { PatientChartQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import type { PatientDetails } from './patient-query.js';
import { useLivePatient } from './use-live-patient.js';

/** The clinical part of the page: asked only by those who may open the chart, and only while it is open. */
const PatientChartDocument = graphql(`
  query PatientChart($id: ID!) {
    patient(id: $id) {
      id
      courses {
        id
        indication
      }
      appointments {
        id
        integrationNote {
          id
          state
          missing
          savedAt
          signedAt
        }
      }
    }
  }
`);

export type NoteFacts = NonNullable<PatientChartQuery['patient']['appointments'][number]['integrationNote']>;

/** What the chart adds to the page. */
export interface Chart {
  /** Of a course, what it treats. */
  indication: (courseId: string) => string | null;
  /** Of an integration session its note: a signed one, or one's own draft. */
  note: (appointmentId: string) => NoteFacts | null;
}

/** The patient's chart; null for those who may not open it, and until it is there. */
export function useChart(patient: PatientDetails): Chart | null {
  const viewer = useViewer();
  const read = { query: PatientChartDocument, variables: { id: patient.id } };
  const [{ data }] = useQuery({
    ...read,
    requestPolicy: 'cache-and-network',
    pause: !can(viewer, 'CHART_READ') || !patient.chartOpen,
  });
  useLivePatient(patient.id, [read]);
  const chart = data?.patient.id === patient.id && patient.chartOpen ? data.patient : null;
  return useMemo(() => {
    if (!chart) return null;
    const indications = new Map(chart.courses.map((course) => [course.id, course.indication]));
    const notes = new Map(chart.appointments.map((each) => [each.id, each.integrationNote]));
    return {
      indication: (courseId) => indications.get(courseId) ?? null,
      note: (appointmentId) => notes.get(appointmentId) ?? null,
    };
  }, [chart]);
}
