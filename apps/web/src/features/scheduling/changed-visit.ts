import { graphql } from '../../graphql/document.js';

/** What an undo needs of a visit that was changed; or why it was not. */
export const ChangedVisit = graphql(`
  fragment ChangedVisit on Appointment {
    id
    version
    changes {
      id
      at
      kind
      undoable
      undoesTogether
    }
  }

  fragment NotChanged on Refusal {
    code
    message
  }
`);
