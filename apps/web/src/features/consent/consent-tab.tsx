import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Dialog, DialogActions } from '../../design/dialog.js';
import { Mark } from '../../design/marks.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { fullDate } from '../../format/time.js';
import type { ConsentsQuery, ConsentStanding } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem, Refusal } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { staffName } from '../../session/roles.js';
import { useViewer } from '../../session/session.js';
import { routeNames } from '../courses/words.js';
import type { PatientDetails } from '../patients/patient-query.js';
import { RecordConsent } from './record-consent.js';

const ConsentsDocument = graphql(`
  query Consents($id: ID!) {
    patient(id: $id) {
      id
      consents {
        id
        drug
        route
        indication
        signedOn
        expiresOn
        withdrawnAt
        standing
        version {
          id
          label
        }
        recordedBy {
          id
          name
          title
        }
      }
    }
  }
`);

const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on Consent {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

type Consent = ConsentsQuery['patient']['consents'][number];

/** What the patient has agreed to, and whether it still stands. */
export function ConsentTab({ patient }: { patient: PatientDetails }) {
  const viewer = useViewer();
  const [recording, setRecording] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null);
  const [query, execute] = useQuery({
    query: ConsentsDocument,
    variables: { id: patient.id },
    requestPolicy: 'cache-and-network',
  });
  const record = can(viewer, 'CONSENT_RECORD') && (
    <Button look="primary" size="s" onClick={() => setRecording(true)}>
      Record consent
    </Button>
  );
  if (recording) return <RecordConsent patient={patient} onDone={() => setRecording(false)} />;
  return (
    <QueryState query={query} retry={() => execute({ requestPolicy: 'network-only' })}>
      {({ patient: { consents } }) =>
        consents.length === 0 ? (
          <EmptyState title="No consent recorded yet" actions={record}>
            <p>It is needed before the first infusion.</p>
          </EmptyState>
        ) : (
          <Card title="Consent" aside={record} flush>
            <Table
              label="Consents"
              rows={[...consents].sort((a, b) => b.signedOn.localeCompare(a.signedOn))}
              rowKey={(consent) => consent.id}
              columns={[
                {
                  title: 'Form',
                  cell: (consent) => <span className="t-label">{consent.version.label}</span>,
                },
                {
                  title: 'For',
                  cell: (consent) =>
                    [`${consent.drug} ${routeNames[consent.route]}`, consent.indication]
                      .filter(Boolean)
                      .join(', '),
                },
                { title: 'Signed', cell: (consent) => fullDate(consent.signedOn) },
                { title: 'Until', cell: (consent) => fullDate(consent.expiresOn) },
                { title: 'Recorded by', cell: (consent) => staffName(consent.recordedBy) },
                { title: 'Standing', cell: (consent) => <StandingChip standing={consent.standing} /> },
                {
                  title: '',
                  align: 'right',
                  cell: (consent) =>
                    can(viewer, 'CONSENT_WITHDRAW') &&
                    consent.standing !== 'WITHDRAWN' && (
                      <Button size="s" onClick={() => setWithdrawing(consent)}>
                        Withdraw
                      </Button>
                    ),
                },
              ]}
            />
            {withdrawing && (
              <Withdraw consent={withdrawing} name={patient.name} onDone={() => setWithdrawing(null)} />
            )}
          </Card>
        )
      }
    </QueryState>
  );
}

const standings: Record<ConsentStanding, { word: string; tone: 'ready' | 'warn' | 'plain' }> = {
  VALID: { word: 'Valid', tone: 'ready' },
  NONE: { word: 'None', tone: 'plain' },
  EXPIRED: { word: 'Expired', tone: 'warn' },
  WITHDRAWN: { word: 'Withdrawn', tone: 'plain' },
  NEW_VERSION: { word: 'New version to sign', tone: 'warn' },
  OTHER_SCOPE: { word: 'For another treatment', tone: 'plain' },
};

function StandingChip({ standing }: { standing: ConsentStanding }) {
  const { word, tone } = standings[standing];
  return (
    <Chip
      tone={tone}
      icon={tone === 'plain' ? undefined : <Mark shape={tone === 'ready' ? 'ready' : 'missing'} />}
    >
      {word}
    </Chip>
  );
}

function Withdraw({ consent, name, onDone }: { consent: Consent; name: string; onDone: () => void }) {
  const toast = useToast();
  const [trouble, setTrouble] = useState<Problem | Refusal | null>(null);
  const [withdraw, busy] = useAction(WithdrawConsentDocument);
  return (
    <Dialog title={`Withdraw ${name}'s consent?`} onClose={onDone}>
      <p className="t-dense ink-2" style={{ marginTop: 4 }}>
        {consent.version.label}, signed {fullDate(consent.signedOn)}. It counts from now on; no infusion can
        start until a new one is signed. This cannot be undone.
      </p>
      <div style={{ marginTop: 10 }}>
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
            toast({ text: 'The consent is withdrawn.' });
            onDone();
          }}
        >
          Withdraw consent
        </Button>
      </DialogActions>
    </Dialog>
  );
}
