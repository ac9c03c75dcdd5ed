import type { LinkedVisit, PastVisit } from '@kapstone/reminders';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** The console's tokens, at the sizes that patients read. */
const STYLE = `
:root { color-scheme: light dark; --paper: #f5f2ec; --surface: #fffdf9; --line: #cfc6b8; --ink: #231f1a; --ink-2: #544c43;
  --edge: #857a6c; --primary: #0d5663; --on: #ffffff; --focus: #1f5fcc; --tint: #ddeee7; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151311; --surface: #1d1a17; --line: #473f37; --ink: #f2ede5; --ink-2: #c8bfb3;
    --edge: #8a7f72; --primary: #62bfcc; --on: #05242a; --focus: #8ab4ff; --tint: #14322a; }
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 20px/31px 'Inter Variable', system-ui, sans-serif; padding: 24px 16px; }
main { max-width: 560px; margin: 0 auto; background: var(--surface); border: 1px solid var(--line); border-radius: 11px;
  padding: 32px 24px; }
h1 { font-size: 30px; line-height: 38px; font-weight: 620; letter-spacing: -0.022em; }
p + p, h1 + p, p + form, form + form, ul + form { margin-top: 16px; }
.when { font-weight: 620; margin-top: 24px; }
.where { color: var(--ink-2); margin-top: 0; }
.said { background: var(--tint); border-radius: 7px; padding: 12px 16px; margin-top: 24px; }
.quiet { color: var(--ink-2); font-size: 16px; line-height: 25px; margin-top: 32px; }
a { color: var(--primary); }
button { width: 100%; min-height: 56px; padding: 8px 16px; font: inherit; border-radius: 7px; border: 1px solid var(--edge);
  background: none; color: var(--ink); cursor: pointer; }
button.first { background: var(--primary); border-color: var(--primary); color: var(--on); font-weight: 520; }
button.small { width: auto; min-height: 44px; font-size: 16px; line-height: 25px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;

function document(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

/** A button that posts to an address beside this page's, which no program presses that merely looks at the page. */
const button = (secret: string, answer: string, word: string, look: string): string =>
  `<form method="post" action="/visits/${encodeURIComponent(secret)}/${answer}"><button class="${look}">${escaped(word)}</button></form>`;

const SAID: Readonly<Record<LinkedVisit['state'], string>> = {
  OPEN: '',
  CONFIRMED: 'Thank you. You have confirmed this visit.',
  ASKED_TO_MOVE:
    'You have asked for another time. We will get in touch with you. Until then this time stays yours.',
  CHANGED: 'This time has changed since. What we told you last counts; call us if you are not sure.',
};

/** The button that ends reminders, or what it did. */
const stop = (secret: string, remindersWanted: boolean): string =>
  remindersWanted
    ? button(secret, 'stop', 'Send me no more reminders', 'small')
    : '<p class="quiet">You get no more reminders. Tell us if you want them again.</p>';

/** The page behind a link whose visit is over: nothing of the visit, but reminders can still be stopped. */
const pastVisitPage = ({ remindersWanted }: PastVisit, secret: string): string =>
  document(
    'This visit is over',
    `<h1>This visit is over</h1>\n<p>There is nothing to answer any more.</p>\n${stop(secret, remindersWanted)}`,
  );

/** The page behind the link of a reminder. Shows when and where; not for whom, not what for. */
export function visitPage(visit: LinkedVisit | PastVisit, secret: string): string {
  if (visit.state === 'OVER') return pastVisitPage(visit, secret);
  const { when, where, phone, sender, state, remindersWanted } = visit;
  const call =
    phone === null
      ? ''
      : `<p class="quiet">Questions? Call <a href="tel:${escaped(phone.replaceAll(/[^+\d]/g, ''))}">${escaped(phone)}</a>.</p>`;
  return document(
    'Your visit',
    [
      `<h1>Your visit</h1>`,
      state === 'CHANGED'
        ? ''
        : `<p class="when">${escaped(when)}</p>${where.map((line) => `<p class="where">${escaped(line)}</p>`).join('')}`,
      SAID[state] === '' ? '' : `<p class="said" role="status">${escaped(SAID[state])}</p>`,
      state === 'OPEN' || state === 'ASKED_TO_MOVE'
        ? button(secret, 'confirm', state === 'OPEN' ? 'I will come' : 'I will come after all', 'first')
        : '',
      state === 'OPEN' || state === 'CONFIRMED' ? button(secret, 'move', 'I need another time', '') : '',
      call,
      stop(secret, remindersWanted),
      `<p class="quiet">${escaped(sender)}</p>`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
}

/** What is shown where there is no visit to show. */
export const noVisitPage = (): string =>
  document(
    'This link does not work any more',
    '<h1>This link does not work any more</h1>\n<p>The visit is over, or there is a newer message. Call us if you are not sure.</p>',
  );

export const tooManyPage = (): string =>
  document(
    'Wait a little',
    '<h1>Wait a little</h1>\n<p>This page was opened very often. Try again in ten minutes.</p>',
  );
