-- What is owed to whom, and what was mailed. The first three tables are copies that other services own.

CREATE TABLE known_plan (
    id           uuid PRIMARY KEY,
    organisation text NOT NULL,
    title        text NOT NULL,
    version      bigint NOT NULL
);
COMMENT ON TABLE known_plan IS 'Plans as action-service last told them; kept for their titles';
COMMENT ON COLUMN known_plan.organisation IS 'Slug that bounds it';
COMMENT ON COLUMN known_plan.version IS 'The highest version heard of; what is older changes nothing';

CREATE TABLE known_post (
    id           text PRIMARY KEY,
    organisation text NOT NULL,
    title        text NOT NULL,
    lead_post    text,
    holder       text[] NOT NULL,
    version      bigint NOT NULL
);
COMMENT ON TABLE known_post IS 'Posts and their holders as action-service last told them';
COMMENT ON COLUMN known_post.id IS 'organisation/slug';
COMMENT ON COLUMN known_post.organisation IS 'Slug that bounds it';
COMMENT ON COLUMN known_post.lead_post IS 'Post that answers for it when nobody holds it; it may not be known here yet';
COMMENT ON COLUMN known_post.holder IS 'Subs of the people who hold it; never names or addresses';
COMMENT ON COLUMN known_post.version IS 'The highest version heard of';
CREATE INDEX known_post_lead ON known_post (lead_post) WHERE cardinality(holder) = 0;

CREATE TABLE known_action (
    id            uuid PRIMARY KEY,
    organisation  text NOT NULL,
    plan_id       uuid NOT NULL,
    ref           text NOT NULL,
    description   text NOT NULL,
    owner_post    text[] NOT NULL,
    due_latest    date,
    due_as_stated text,
    status        text NOT NULL,
    version       bigint NOT NULL
);
COMMENT ON TABLE known_action IS 'Actions as action-service last told them, with only what reminding needs';
COMMENT ON COLUMN known_action.organisation IS 'Slug that bounds it';
COMMENT ON COLUMN known_action.plan_id IS 'Its plan; no foreign key, because it may not be known here yet';
COMMENT ON COLUMN known_action.ref IS 'As written in the plan';
COMMENT ON COLUMN known_action.owner_post IS 'Posts that own it, each once; they may not be known here yet';
COMMENT ON COLUMN known_action.due_latest IS 'Last London date on which it is not late; null when the words name none';
COMMENT ON COLUMN known_action.due_as_stated IS 'The words of the completion-due cell';
COMMENT ON COLUMN known_action.status IS 'How it stands; UNKNOWN for a value that this service does not know';
COMMENT ON COLUMN known_action.version IS 'The highest version heard of';
CREATE INDEX known_action_due ON known_action (organisation, due_latest)
    WHERE status NOT IN ('COMPLETED', 'VERIFIED', 'WITHDRAWN');

CREATE TABLE ledger_day (
    organisation text PRIMARY KEY,
    reckoned_on  date,
    digested_on  date
);
COMMENT ON TABLE ledger_day IS 'How far the ledger of an organisation has come';
COMMENT ON COLUMN ledger_day.reckoned_on IS 'Last London date on which the ledger was reckoned';
COMMENT ON COLUMN ledger_day.digested_on IS 'Last London date whose scheduled digests were decided';

CREATE TABLE reminder (
    id            uuid PRIMARY KEY,
    organisation  text NOT NULL,
    action_id     uuid NOT NULL,
    action_ref    text NOT NULL,
    post          text NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('DUE_SOON', 'OVERDUE')),
    latest        date NOT NULL,
    status        text NOT NULL CHECK (status IN ('DUE', 'CANCELLED')),
    cancel_reason text,
    version       bigint NOT NULL,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    CONSTRAINT reminder_action_post_kind_latest_key UNIQUE (action_id, post, kind, latest),
    CONSTRAINT reminder_cancelled_for_a_reason CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL))
);
COMMENT ON TABLE reminder IS 'The ledger: one row for each action, owner post, kind and date';
COMMENT ON COLUMN reminder.organisation IS 'Slug that bounds it';
COMMENT ON COLUMN reminder.action_ref IS 'The action''s ref when the row was first written';
COMMENT ON COLUMN reminder.kind IS 'DUE_SOON up to the date, OVERDUE after it';
COMMENT ON COLUMN reminder.latest IS 'The action''s last London date';
COMMENT ON COLUMN reminder.status IS 'DUE while it is owed; whether a mail carried it is told by delivery';
COMMENT ON COLUMN reminder.cancel_reason IS 'Why it is no longer owed';
COMMENT ON COLUMN reminder.version IS 'How many events it has had';
CREATE INDEX reminder_by_date ON reminder (organisation, latest, id);

CREATE TABLE status_change (
    event_id       uuid PRIMARY KEY,
    organisation   text NOT NULL,
    action_id      uuid NOT NULL,
    action_version bigint NOT NULL,
    owner_post     text[] NOT NULL,
    by_sub         text,
    by_post        text,
    by_client      text,
    from_status    text NOT NULL,
    to_status      text NOT NULL,
    comment        text,
    changed_at     timestamptz NOT NULL,
    awaits_post    text
);
COMMENT ON TABLE status_change IS 'Changes of an action''s status that people are told of, as the event told them';
COMMENT ON COLUMN status_change.event_id IS 'The event that told of it';
COMMENT ON COLUMN status_change.organisation IS 'Slug that bounds it';
COMMENT ON COLUMN status_change.action_version IS 'The action''s version after it';
COMMENT ON COLUMN status_change.owner_post IS 'Posts that own the action after it';
COMMENT ON COLUMN status_change.by_sub IS 'Sub of whoever made it, who is not told';
COMMENT ON COLUMN status_change.by_post IS 'Post in which they made it';
COMMENT ON COLUMN status_change.by_client IS 'Client through which they made it';
COMMENT ON COLUMN status_change.from_status IS 'As on the wire, also when this service does not know the value';
COMMENT ON COLUMN status_change.to_status IS 'As on the wire';
COMMENT ON COLUMN status_change.comment IS 'What was said about it';
COMMENT ON COLUMN status_change.changed_at IS 'When it was recorded';
COMMENT ON COLUMN status_change.awaits_post IS 'Post that has to be heard of before everybody concerned is told';
CREATE INDEX status_change_awaiting ON status_change (awaits_post) WHERE awaits_post IS NOT NULL;

CREATE TABLE delivery (
    id              uuid PRIMARY KEY,
    organisation    text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('DIGEST', 'STATUS_CHANGE')),
    recipient       text NOT NULL,
    london_day      date,
    reminder_id     uuid[] NOT NULL,
    caused_by       uuid,
    status          text NOT NULL CHECK (status IN ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
    reason          text,
    attempts        integer NOT NULL,
    next_attempt_at timestamptz,
    version         bigint NOT NULL,
    revision        bigint NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT delivery_tells_something CHECK ((kind = 'DIGEST') = (london_day IS NOT NULL)
        AND (kind = 'STATUS_CHANGE') = (caused_by IS NOT NULL)),
    CONSTRAINT delivery_waits_until CHECK ((status = 'PENDING') = (next_attempt_at IS NOT NULL))
);
COMMENT ON TABLE delivery IS 'One mail to one person, from the decision to what became of it; holds no text and no address';
COMMENT ON COLUMN delivery.id IS 'Also the left part of its Message-ID';
COMMENT ON COLUMN delivery.organisation IS 'Slug that bounds it';
COMMENT ON COLUMN delivery.recipient IS 'Sub of the person';
COMMENT ON COLUMN delivery.london_day IS 'The London date whose digest it is';
COMMENT ON COLUMN delivery.reminder_id IS 'Reminders that a digest carries';
COMMENT ON COLUMN delivery.caused_by IS 'The event that it tells of';
COMMENT ON COLUMN delivery.status IS 'SENDING is committed before the mail server is asked: found after a crash, it means doubt';
COMMENT ON COLUMN delivery.reason IS 'Why it waits, failed or is in doubt; names nobody';
COMMENT ON COLUMN delivery.next_attempt_at IS 'When it is tried next, while it waits';
COMMENT ON COLUMN delivery.version IS 'How many events it has had';
COMMENT ON COLUMN delivery.revision IS 'Changes with every change of the row: a sender compares it with what it wrote the letter from';
CREATE UNIQUE INDEX delivery_one_digest_a_day ON delivery (organisation, recipient, london_day)
    WHERE kind = 'DIGEST' AND status <> 'FAILED';
CREATE UNIQUE INDEX delivery_one_for_each_event ON delivery (caused_by, recipient) WHERE caused_by IS NOT NULL;
CREATE INDEX delivery_waiting ON delivery (next_attempt_at, id) WHERE status = 'PENDING';
CREATE INDEX delivery_being_sent ON delivery (updated_at) WHERE status = 'SENDING';
CREATE INDEX delivery_by_reminder ON delivery USING gin (reminder_id);
CREATE INDEX delivery_newest ON delivery (organisation, id DESC);

GRANT SELECT, INSERT, UPDATE ON known_plan, known_post, known_action, ledger_day, reminder, status_change, delivery
    TO ${appuser};
