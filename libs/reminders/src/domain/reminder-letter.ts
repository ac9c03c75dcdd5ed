/** What a reminder is made of, in the words of the patient's wall clock. */
export interface ReminderFacts {
  /** `Tue Mar 2 at 2:30 PM` */
  readonly when: string;
  /** Lines. */
  readonly where: readonly string[];
  /** What to do before; empty where there is nothing. */
  readonly instructions: string;
  readonly link: string;
  readonly phone: string | null;
  readonly sender: string;
}

/** A reminder: when and where, what to do before, and how to answer. Not what for, with whom, or who it is for. (K7) */
export function reminderLetter({ when, where, instructions, link, phone, sender }: ReminderFacts): {
  subject: string;
  text: string;
} {
  const parts = [
    'Hello,',
    ['we expect you on', '', when, ...where].join('\n'),
    instructions === '' ? null : `Before you come:\n\n${instructions}`,
    `Confirm, ask for another time, or stop these messages:\n\n${link}`,
    [
      phone === null ? null : `Questions? Call ${phone}.`,
      'Please write nothing about your health in an answer to this message.',
    ]
      .filter((line) => line !== null)
      .join('\n'),
    sender,
  ];
  return {
    subject: `Your visit on ${when}`,
    text: `${parts.filter((part) => part !== null).join('\n\n')}\n`,
  };
}
