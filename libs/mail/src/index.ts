export { MailModule } from './mail.module.js';
export { MailWriters, type Letter } from './application/mail-writers.js';
export { postMessage } from './application/post-message.js';
export type { ClaimedMessage } from './persistence/mail-messages.js';
export { MailStatus } from './domain/delivery.js';
export { senderName, tellingWord } from './domain/neutral.js';
