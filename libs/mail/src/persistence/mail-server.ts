import { Injectable } from '@nestjs/common';
import { Settings, type SmtpSettings } from '@kapstone/platform';
import type { Delivery } from '../domain/delivery.js';

/** What goes over the wire. */
export interface Envelope {
  readonly messageId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}

const TIMEOUT_MS = 30_000;

interface SmtpError extends Error {
  readonly code?: string;
  /** Node's own code, where nodemailer has put one of its own over it. */
  readonly originalCode?: string;
  readonly responseCode?: number;
}

/** The mail server that the settings name. */
@Injectable()
export class MailServer {
  private readonly smtp: SmtpSettings | null;

  constructor(settings: Settings) {
    this.smtp = settings.smtp;
  }

  /** Whether there is one. */
  get exists(): boolean {
    return this.smtp !== null;
  }

  /**
   * Hands one message over, on a connection of its own: what is not known of a delivery that broke off must not spread to the
   * next. Never throws, and logs neither addresses nor text.
   */
  async deliver(envelope: Envelope): Promise<Delivery> {
    let underWay = false;
    try {
      const raw = await this.compose(envelope);
      await this.talk(envelope.recipient, raw, () => {
        underWay = true;
      });
      return { outcome: 'ACCEPTED' };
    } catch (error) {
      const { code = 'EUNKNOWN', originalCode, responseCode } = error as SmtpError;
      // An answer is an answer; without one, it depends on how far the talk had come.
      if (underWay && responseCode === undefined) return { outcome: 'UNKNOWN', code };
      return { outcome: 'NOT_ACCEPTED', reply: responseCode ?? null, code: originalCode ?? code };
    }
  }

  // Nodemailer is loaded where mail is sent, which is the worker and nothing else.

  private async compose({ messageId, sender, recipient, subject, text }: Envelope): Promise<Buffer> {
    const { from } = this.server;
    const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
    return new MailComposer({
      from: { name: sender, address: from },
      to: recipient,
      subject,
      text,
      // The same for each attempt, so that whoever gets it twice can tell.
      messageId: `<${messageId}@${from.slice(from.indexOf('@') + 1)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build();
  }

  private async talk(recipient: string, raw: Buffer, onSend: () => void): Promise<void> {
    const { from, host, port, secure, requireTls, user, password } = this.server;
    const { default: SmtpConnection } = await import('nodemailer/lib/smtp-connection');
    const connection = new SmtpConnection({
      host,
      port,
      secure,
      requireTLS: requireTls,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
    try {
      await new Promise<void>((resolve, reject) => {
        const go = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
        connection.once('error', reject);
        connection.once('end', () => reject(Object.assign(new Error(), { code: 'ECONNECTION' })));
        const send = () => {
          onSend();
          connection.send({ from, to: recipient }, raw, go(resolve));
        };
        const signIn = () => (user ? connection.login({ user, pass: password }, go(send)) : send());
        connection.connect(go(signIn));
      });
    } finally {
      // What comes late comes to nobody.
      connection.removeAllListeners('error').on('error', () => undefined);
      connection.quit();
    }
  }

  private get server(): SmtpSettings {
    if (this.smtp === null) throw new Error('no mail server is configured');
    return this.smtp;
  }
}
