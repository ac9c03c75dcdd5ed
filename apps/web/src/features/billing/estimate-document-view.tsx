import { Logo } from '../../design/marks.js';
import { money } from '../../format/money.js';
import { fullDate } from '../../format/time.js';
import { useViewer } from '../../session/session.js';
import type { Estimate } from './estimate-documents.js';
import styles from './estimate.module.css';
import { estimateStanding } from './estimate-words.js';

/** The estimate as the patient reads it: the expected charge leads, the ten parts of rules.md 1.3 follow. */
export function EstimateDocumentView({ estimate }: { estimate: Estimate }) {
  const { practice } = useViewer();
  const first = estimate.patient.name.split(' ')[0];
  return (
    <aside className={styles.preview} aria-label={`What ${first} receives`}>
      <h2 className="t-dense t-label ink-2">What {first} receives</h2>
      <article className={styles.document}>
        <header className="row">
          <Logo size={20} />
          <b>{practice.name}</b>
          <span className="grow" />
          <span>{estimateStanding(estimate)}</span>
        </header>
        <h3 className={styles.docTitle}>Good faith estimate</h3>
        <p>
          For <b>{estimate.patient.name}</b>, born {fullDate(estimate.patient.birthDate)}. Your main service
          is {lower(estimate.primaryService)}
          {estimate.primaryServiceOn && `, on ${fullDate(estimate.primaryServiceOn)}`}.
          {estimate.periodStart &&
            estimate.periodEnd &&
            ` It covers ${fullDate(estimate.periodStart)} to ${fullDate(estimate.periodEnd)}.`}
          {estimate.changeReason && ` This version replaces the one before: ${lower(estimate.changeReason)}.`}
        </p>
        <p className={styles.expected}>
          <span>Expected total</span>
          <b>{money(estimate.totalCents)}</b>
        </p>
        {estimate.providers.map((provider) => (
          <section key={provider.id}>
            <h4>{provider.name}</h4>
            <p className={styles.ids}>
              {[
                provider.npi && `NPI ${provider.npi}`,
                provider.tin && `TIN ${provider.tin}`,
                provider.locations.join(', '),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <table>
              <tbody>
                {estimate.lines
                  .filter((line) => line.providerId === provider.id)
                  .map((line) => (
                    <tr key={line.id}>
                      <td>
                        {line.description}, {line.quantity}
                        {line.quantity > 1 && ` at ${money(line.unitCents)}`}
                        {line.discountCents > 0 && ` less ${money(line.discountCents)}`}
                        <span className={styles.ids}> {line.serviceCode}</span>
                      </td>
                      <td>{money(line.expectedCents)}</td>
                    </tr>
                  ))}
                <tr>
                  <td>
                    <b>Subtotal</b>
                  </td>
                  <td>
                    <b>{money(provider.subtotalCents)}</b>
                  </td>
                </tr>
              </tbody>
            </table>
          </section>
        ))}
        {(estimate.diagnosisCode ?? estimate.diagnosisNotDetermined) && (
          <p>
            Diagnosis: {estimate.diagnosisCode ?? `not yet determined. ${estimate.diagnosisNotDetermined}`}
          </p>
        )}
        <h4>Services scheduled separately</h4>
        <p>
          Separate estimates follow when these are scheduled or when you ask; their codes and charges need not
          appear here
          {estimate.separateItems.length > 0
            ? `: ${estimate.separateItems.join(', ')}.`
            : '. None are expected now.'}{' '}
          Other services may be recommended that are not reflected here.
        </p>
        <h4>This is an estimate</h4>
        <p>
          It is based on what is known today; what you receive and what it costs may differ. It is not a
          contract, and you need not use the services of these providers.
        </p>
        <h4>If you are billed $400 or more above it</h4>
        <p>
          You have the right to start a patient-provider dispute resolution. See www.cms.gov/nosurprises.
          Starting one will not harm the quality of your care.
        </p>
      </article>
    </aside>
  );
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
