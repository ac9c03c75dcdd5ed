export { MailModule } from './mail.module.js';
export { MailWriters, type Letter } from './application/mail-writers.js';
export { postMessage } from './application/post-message.js';
export { type ClaimedMessage, latestMessage, recallMessages } from './persistence/mail-messages.js';
export type { MailKind } from './domain/mail-kind.js';
export { MailStatus } from './domain/delivery.js';
export { senderName, tellingWord } from './domain/neutral.js';
