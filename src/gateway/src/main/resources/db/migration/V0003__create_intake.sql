-- The intake ledger: one row for every file that reached us, with exactly one outcome in the end.
create table intake (
  id                     uuid primary key,
  sequence               bigint generated always as identity unique,
  file_name              text not null,
  bytes                  bigint not null check (bytes >= 0),
  sha256                 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  metadata               jsonb not null,
  publisher              text not null references organization (id),
  submitted_by           text not null,
  submitted_organization text not null,
  state                  text not null check (state in ('received', 'extracting', 'finished')),
  outcome                text check (outcome in ('extracted', 'truncated', 'needs-ocr', 'duplicate', 'encrypted',
                                                 'unsupported', 'corrupt', 'quarantined')),
  reason                 text,
  media_type             text,
  title                  text,
  language               text,
  pages                  integer,
  characters             integer,
  duplicate_of           uuid references intake (id),
  attempts               integer not null default 0,
  received_at            timestamptz not null,
  finished_at            timestamptz,
  check ((state = 'finished') = (outcome is not null)),
  check ((state = 'finished') = (finished_at is not null)),
  check ((outcome is not distinct from 'duplicate') = (duplicate_of is not null))
);
-- The first of any bytes is the one that all later copies name, however many arrive at once.
create unique index intake_first_of_its_bytes on intake (sha256) where duplicate_of is null;
create index intake_sha256 on intake (sha256);
create index intake_publisher on intake (publisher, sequence desc);

-- What extraction found, kept apart because it is large.
create table extraction (
  intake_id   uuid primary key references intake (id),
  passages    jsonb not null,
  suggestions jsonb not null,
  fingerprint jsonb,
  properties  jsonb not null
);
