create table idempotency_key (
    id bytea not null,
    client text not null,
    subject text not null,
    route text not null,
    request_hash bytea not null,
    created_at timestamptz not null default now(),
    status smallint not null,
    content_type text,
    etag text,
    location text,
    body bytea,
    constraint idempotency_key_pk primary key (id),
    constraint idempotency_key_id_is_sha256 check (octet_length(id) = 32),
    constraint idempotency_key_request_hash_is_sha256 check (octet_length(request_hash) = 32),
    constraint idempotency_key_status_is_success check (status between 200 and 299)
);

-- Rows come in the order of time and are only ever looked for by age in bulk: a summary of each range of pages will do,
-- and costs a write next to nothing.
create index idempotency_key_age on idempotency_key using brin (created_at);

comment on table idempotency_key is
    'First successful answers to requests with an Idempotency-Key, written in the transaction of their effect; kept 24 hours.';
comment on column idempotency_key.id is
    'SHA-256 over client, subject, method and path, and the client''s key: one short unique value whatever their lengths.';
comment on column idempotency_key.client is 'Client of the access token (azp); empty when the token names none.';
comment on column idempotency_key.subject is 'Subject of the access token (sub).';
comment on column idempotency_key.route is 'Method and path of the request, such as POST /v1/actions.';
comment on column idempotency_key.request_hash is
    'SHA-256 over query and body: the same key with another request is refused.';
comment on column idempotency_key.created_at is 'When the request began; an answer older than 24 hours is void, and purged.';
comment on column idempotency_key.status is 'HTTP status of the answer: only successes are kept.';
comment on column idempotency_key.content_type is 'Content-Type of the answer, if it has a body.';
comment on column idempotency_key.etag is 'ETag of the answer, if any.';
comment on column idempotency_key.location is 'Location of the answer, if any.';
comment on column idempotency_key.body is 'Body of the answer, byte for byte.';

grant select, insert, update, delete on idempotency_key to "${appuser}";
