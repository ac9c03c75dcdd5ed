import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Pager, usePages } from '../../design/pager.js';
import { EmptyState } from '../../design/states.js';
import { Table } from '../../design/table.js';
import { useToast } from '../../design/toast.js';
import { dayAndTime } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import type { MailMessagesQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/document.js';
import { Notice } from '../../graphql/notice.js';
import type { Problem } from '../../graphql/problem.js';
import { QueryState } from '../../graphql/query-state.js';
import { useAction } from '../../graphql/use-action.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { ShowLink } from '../identity/show-link.js';
import { failureWords, linkKinds, mailKinds, mailStatuses } from './mail-words.js';
import styles from './outbox-card.module.css';

const MailMessagesDocument = graphql(`
  query MailMessages($after: String) {
    mailMessages(first: 50, after: $after) {
      nodes {
        id
        kind
        recipient
        staffId
        status
        createdAt
        settledAt
        subject
        body
        failure
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const SendTestMessageDocument = graphql(`
  mutation SendTestMessage {
    sendTestMessage {
      id
      recipient
    }
  }
`);

type Message = MailMessagesQuery['mailMessages']['nodes'][number];

/** What the practice sends by email. Without a mail server the messages stay here, and can be read. */
export function OutboxCard() {
  const zone = useViewer().practice.timeZone;
  const today = wallClock(Date.now(), zone).date;
  const toast = useToast();
  const pages = usePages();
  const [query, execute] = useQuery({
    query: MailMessagesDocument,
    variables: { after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const [reading, setReading] = useState<Message | null>(null);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [sendTest, busy] = useAction(SendTestMessageDocument);
  const read = () => execute({ requestPolicy: 'network-only' });
  const test = async () => {
    const { done, problem } = await sendTest({});
    setTrouble(problem ?? null);
    if (!done) return;
    toast({ text: `A test message to ${done.recipient} is in the outbox.` });
    read();
  };
  if (reading) return <Reading message={reading} onClose={() => setReading(null)} />;
  return (
    <QueryState query={query} retry={read}>
      {({ mailMessages }) => (
        <Card
          title="Outbox"
          aside={
            <>
              <Button size="s" look="ghost" onClick={read}>
                Look again
              </Button>
              <Button size="s" busy={busy} onClick={() => void test()}>
                Send me a test message
              </Button>
            </>
          }
          flush
        >
          <Notice of={trouble} />
          {mailMessages.nodes.length === 0 ? (
            <EmptyState title="Nothing was sent yet" />
          ) : (
            <Table
              label="Messages"
              rows={mailMessages.nodes}
              rowKey={({ id }) => id}
              columns={[
                {
                  title: 'When',
                  whole: true,
                  cell: ({ createdAt }) => dayAndTime(Date.parse(createdAt), zone, today),
                },
                { title: 'To', cell: ({ recipient }) => recipient },
                { title: 'What', cell: ({ kind, subject }) => subject ?? mailKinds[kind] },
                {
                  title: 'Status',
                  cell: ({ status, failure }) => (
                    <>
                      <Chip tone={mailStatuses[status].tone}>{mailStatuses[status].word}</Chip>
                      {failure && <p className="t-caption ink-3">{failureWords(failure)}</p>}
                    </>
                  ),
                },
                {
                  title: '',
                  align: 'right',
                  cell: (message) =>
                    message.body !== null ? (
                      <Button size="s" onClick={() => setReading(message)}>
                        Read<span className="unseen"> the message to {message.recipient}</span>
                      </Button>
                    ) : (
                      message.failure !== null &&
                      message.status !== 'SENDING' && <LinkInstead of={message} size="s" />
                    ),
                },
              ]}
            />
          )}
          <Pager pages={pages} info={mailMessages.pageInfo} />
        </Card>
      )}
    </QueryState>
  );
}

/** The link that a message did not bring to a staff member, for those who manage staff. */
function LinkInstead({ of: { kind, recipient, staffId }, size }: { of: Message; size?: 's' }) {
  const mayShow = can(useViewer(), 'STAFF_MANAGE');
  const linked = linkKinds[kind];
  if (!linked || staffId === null || !mayShow) return null;
  return <ShowLink staffId={staffId} kind={linked} recipient={recipient} size={size} />;
}

const LINK = /(https?:\/\/\S+)/;

/** A message as whoever gets it reads it. */
function Reading({ message, onClose }: { message: Message; onClose: () => void }) {
  return (
    <Card
      title={message.subject ?? mailKinds[message.kind]}
      aside={
        <Button size="s" data-autofocus onClick={onClose}>
          Back to the outbox
        </Button>
      }
    >
      <p className="t-dense ink-2">To {message.recipient}</p>
      <div className={styles.letter}>
        {(message.body ?? '').split(LINK).map((part, at) =>
          LINK.test(part) ? (
            <a key={at} href={part} target="_blank" rel="noreferrer">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </div>
      <LinkInstead of={message} />
    </Card>
  );
}
