import type { ReactNode } from 'react';
import { Logo } from '../../design/marks.js';
import { money } from '../../format/money.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import type { Estimate } from './estimate-documents.js';
import styles from './estimate-document.module.css';
import { estimateStanding } from './estimate-words.js';

/**
 * The estimate as the patient reads it: the expected charge leads, the ten parts of rules.md 1.3 follow. What the law wants
 * said is in the server's words.
 */
export function EstimateDocumentView({ estimate, note }: { estimate: Estimate; note?: ReactNode }) {
  const viewer = useViewer();
  const first = estimate.patient.name.split(' ')[0];
  const [separate, ...disclaimers] = estimate.statements;
  return (
    // It scrolls by itself, so the keyboard has to get into it.
    <aside className={styles.preview} aria-label={`What ${first} receives`} tabIndex={0}>
      <div className="row">
        <h2 className="t-dense t-label ink-2 grow">What {first} receives</h2>
        {note}
      </div>
      <article className={styles.document}>
        <header className="row">
          <Logo size={20} />
          <b>{viewer.practice.name}</b>
          <span className="grow" />
          <span>{estimateStanding(estimate)}</span>
        </header>
        <h3 className={styles.title}>Good faith estimate</h3>
        <Scope estimate={estimate} zone={viewer.practice.timeZone} />
        <p className={styles.expected}>
          <span>Expected total</span>
          <b>{money(estimate.totalCents)}</b>
        </p>
        {estimate.providers.map((provider) => (
          <ProviderPart key={provider.id} estimate={estimate} provider={provider} />
        ))}
        {estimate.diagnosisNotDetermined && (
          <p>Diagnosis not yet determined: {sentence(estimate.diagnosisNotDetermined)}</p>
        )}
        {!can(viewer, 'ESTIMATE_WRITE') && (
          <p>The diagnosis is on the copy that the patient gets; an admin prints it.</p>
        )}
        {separate && (
          <>
            <h4>{separate.title}</h4>
            <p>{separate.text}</p>
            <ul className={styles.list}>
              {estimate.separateItems.map((item) => (
                <li key={item}>{item}</li>
              ))}
              {estimate.separateItems.length === 0 && (
                <li>{estimate.separateItemsListed ? 'None are expected now.' : 'Not listed yet.'}</li>
              )}
            </ul>
          </>
        )}
        {disclaimers.map((statement) => (
          <section key={statement.code}>
            <h4>{statement.title}</h4>
            <p>{statement.text}</p>
          </section>
        ))}
      </article>
    </aside>
  );
}

/** Whom it is for, the main service and its date, and what the estimate covers (G12: time frame, frequency, number). */
function Scope({ estimate, zone }: { estimate: Estimate; zone: string }) {
  const { patient, primaryService, primaryServiceOn, periodStart, periodEnd, frequency } = estimate;
  return (
    <>
      <p>
        For <b>{patient.name}</b>, born {fullDate(patient.birthDate)}.
        {primaryService && ` Your main service: ${primaryService.replace(/\.$/, '')}`}
        {primaryService &&
          (primaryServiceOn ? `, on ${fullDate(primaryServiceOn)}.` : ', not scheduled yet.')}
      </p>
      {periodStart && periodEnd && (
        <p>
          It covers {fullDate(periodStart)} to {fullDate(periodEnd)}
          {frequency && `: ${frequency.replace(/\.$/, '')}`}. How many of each is on its line.
        </p>
      )}
      {estimate.issuedAt && <p>Issued {fullDate(wallClock(Date.parse(estimate.issuedAt), zone).date)}.</p>}
      {estimate.changeReason && (
        <p>
          This version replaces version {estimate.number - 1}: {sentence(estimate.changeReason)}
        </p>
      )}
    </>
  );
}

function ProviderPart({
  estimate,
  provider,
}: {
  estimate: Estimate;
  provider: Estimate['providers'][number];
}) {
  const codes = estimate.diagnosisCode ?? (estimate.diagnosisNotDetermined ? 'Not yet' : '');
  return (
    <section>
      <h4>{provider.name}</h4>
      <p className={styles.ids}>
        {[provider.npi && `NPI ${provider.npi}`, provider.tin && `TIN ${provider.tin}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {provider.locations.map((address) => (
        <p key={address} className={styles.ids}>
          {address}
        </p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">Diagnosis</th>
            <th scope="col">Code</th>
            <th scope="col">Expected</th>
          </tr>
        </thead>
        <tbody>
          {estimate.lines
            .filter((line) => line.providerId === provider.id)
            .map((line) => (
              <tr key={line.id}>
                <td>
                  {line.description}
                  <span className={styles.ids}>
                    {' '}
                    {line.quantity} at {money(line.unitCents)}
                    {line.discountCents > 0 && ` less ${money(line.discountCents)}`}
                  </span>
                </td>
                <td>{codes}</td>
                <td>{line.serviceCode}</td>
                <td>{money(line.expectedCents)}</td>
              </tr>
            ))}
          <tr className={styles.subtotal}>
            <th scope="row" colSpan={3}>
              Subtotal
            </th>
            <td>{money(provider.subtotalCents)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
