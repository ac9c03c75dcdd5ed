import { useNavigate } from '@tanstack/react-router';
import { SidePanel } from '../../design/side-panel.js';
import { useToast } from '../../design/toast.js';
import { VisitPanel } from '../scheduling/visit-panel.js';
import { WaitForm } from '../scheduling/wait-list/wait-form.js';
import type { AffectedVisit } from './away-documents.js';

/** What is open beside the list: a visit, or the form that puts its patient on the wait list. */
export type Beside = { visit: string } | { waits: AffectedVisit['appointment'] } | null;

export function AffectedBeside({
  beside,
  onClose,
  readAnew,
}: {
  beside: Beside;
  onClose: () => void;
  readAnew: () => void;
}) {
  const navigate = useNavigate();
  const toast = useToast();
  if (!beside) return null;
  if ('visit' in beside)
    return (
      <VisitPanel
        key={beside.visit}
        id={beside.visit}
        onClose={() => {
          onClose();
          readAnew();
        }}
        onBook={(patientId) => void navigate({ to: '/day', search: { book: patientId } })}
      />
    );
  const { id, patient, location } = beside.waits;
  return (
    <SidePanel key={id} title={patient.name} onClose={onClose}>
      <WaitForm
        patient={patient}
        locationId={location.id}
        zone={location.timeZone}
        onDone={(text) => {
          onClose();
          toast({ text });
        }}
        onClose={onClose}
      />
    </SidePanel>
  );
}
