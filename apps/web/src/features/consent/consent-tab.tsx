import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { Mark } from '../../design/marks.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { useDrafts } from '../../drafts/use-drafts.js';
import { dayAndTime, fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import type { Chart } from '../patients/chart-query.js';
import type { PatientDetails } from '../patients/patient-query.js';
import { useLivePatient } from '../patients/use-live-patient.js';
import { ConsentsDocument, WithdrawConsentDocument } from './consent-documents.js';
import { standingWords, treatmentOf, type Consent } from './consent-words.js';
import { consentDraftOf, RecordConsent } from './record-consent.js';

/** What the patient has agreed to, and whether it still stands. */
export function ConsentTab({ patient, chart }: { patient: PatientDetails; chart: Chart | null }) {
  const viewer = useViewer();
  /** The consents that were on record when somebody began to record another one. */
  const [recording, setRecording] = useState<readonly Consent[] | null>(null);
  const [begun, setBegun] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null);
  const read = {
    query: ConsentsDocument,
    variables: { id: patient.id, chart: can(viewer, 'CHART_READ') },
  };
  const [query, execute] = useQuery({ ...read, requestPolicy: 'cache-and-network' });
  useLivePatient(patient.id, [read]);
  useDrafts(consentDraftOf(patient.id), (_drafts, kept) => setBegun(kept !== null));
  const records = can(viewer, 'CONSENT_RECORD');
  if (recording) {
    return (
      <RecordConsent
        patient={patient}
        chart={chart}
        consents={recording}
        onDone={() => {
          setRecording(null);
          setBegun(false);
        }}
      />
    );
  }
  return (
    <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
      {({ patient: { consents } }) => {
        const record = records && (
          <Button look="primary" size="s" onClick={() => setRecording(consents)}>
            Record consent
          </Button>
        );
        return (
          <>
            {begun && records && (
              <Banner
                tone="info"
                action={
                  <Button size="s" onClick={() => setRecording(consents)}>
                    Go on
                  </Button>
                }
              >
                A consent that you began to record is kept on this computer.
              </Banner>
            )}
            {consents.length === 0 ? (
              <EmptyState title="No consent recorded yet" actions={record}>
                <p>
                  It is needed before the first infusion.
                  {!records && ' A prescriber or nurse records it once it is signed.'}
                </p>
              </EmptyState>
            ) : (
              <Card title="Consent" aside={record} flush>
                <Consents consents={consents} onWithdraw={setWithdrawing} />
              </Card>
            )}
            {withdrawing && (
              <Withdraw
                consent={withdrawing}
                name={patient.name}
                onDone={() => {
                  setWithdrawing(null);
                  execute({ requestPolicy: 'network-only' });
                }}
              />
            )}
          </>
        );
      }}
    </QueryState>
  );
}

function Consents({
  consents,
  onWithdraw,
}: {
  consents: readonly Consent[];
  onWithdraw: (consent: Consent) => void;
}) {
  const viewer = useViewer();
  const zone = viewer.practice.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const at = (instant: string) => dayAndTime(Date.parse(instant), zone, today);
  return (
    <Table
      label="Consents"
      rows={[...consents].sort((a, b) => b.signedOn.localeCompare(a.signedOn))}
      rowKey={(consent) => consent.id}
      columns={[
        {
          title: 'Form and treatment',
          cell: (consent) => (
            <TwoLines
              first={<span className="t-label">{consent.version.label}</span>}
              second={treatmentOf(consent)}
            />
          ),
        },
        {
          title: 'Standing',
          cell: (consent) => {
            const { word, detail, tone } = standingWords(consent, today);
            return (
              <TwoLines
                first={
                  <Chip
                    tone={tone}
                    icon={
                      tone === 'plain' ? undefined : <Mark shape={tone === 'ready' ? 'ready' : 'missing'} />
                    }
                  >
                    {word}
                  </Chip>
                }
                second={
                  consent.withdrawnAt
                    ? [at(consent.withdrawnAt), consent.withdrawnBy && staffName(consent.withdrawnBy)]
                        .filter(Boolean)
                        .join(', recorded by ')
                    : detail
                }
              />
            );
          },
        },
        {
          title: 'Signed on paper',
          cell: (consent) => (
            <TwoLines
              first={fullDate(consent.signedOn)}
              second={`Recorded by ${staffName(consent.recordedBy)}, ${at(consent.recordedAt)}`}
            />
          ),
        },
        {
          title: '',
          align: 'right',
          cell: (consent) =>
            can(viewer, 'CONSENT_WITHDRAW') &&
            consent.standing !== 'WITHDRAWN' && (
              <Button size="s" onClick={() => onWithdraw(consent)}>
                Withdraw
                <span className="unseen">
                  {' '}
                  {consent.version.label}, signed {fullDate(consent.signedOn)}
                </span>
              </Button>
            ),
        },
      ]}
    />
  );
}

function TwoLines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <>
      <div>{first}</div>
      {second && <div className="t-caption ink-3">{second}</div>}
    </>
  );
}

/** Withdrawing cannot be taken back: it is asked once, in words. */
function Withdraw({ consent, name, onDone }: { consent: Consent; name: string; onDone: () => void }) {
  const toast = useToast();
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [withdraw, busy] = useAction(WithdrawConsentDocument);
  return (
    <Dialog title={`Withdraw ${name}'s consent to ${consent.drug}?`} onClose={onDone}>
      <div className="stack" style={{ marginTop: 4 }}>
        <p className="t-dense ink-2">
          {consent.version.label}, signed {fullDate(consent.signedOn)}. It counts from now on and cannot be
          undone; other copies for the same treatment go with it.
        </p>
        <p className="t-dense ink-2">
          Booked infusions stay on the board and cannot start. A prescriber talks with {name}; a new consent
          has to be signed before the next dose.
        </p>
        <Notice of={trouble} />
      </div>
      <DialogActions>
        <Button onClick={onDone} data-autofocus>
          Keep consent
        </Button>
        <Button
          look="danger"
          busy={busy}
          onClick={async () => {
            const outcome = await withdraw({ input: { consentId: consent.id } });
            if (!outcome.done) return setTrouble(outcome.problem ?? outcome.refusal);
            toast({ text: `${name}'s consent is withdrawn. No infusion starts without a new one.` });
            onDone();
          }}
        >
          Withdraw consent
        </Button>
      </DialogActions>
    </Dialog>
  );
}
