-- How each item in force that names a source was last found there. One row an item; what it is of (version and address)
-- changing, it begins anew.
create table source_check (
  guidance_id     uuid primary key references guidance_item (id),
  sequence        bigint generated always as identity unique,
  version         integer not null,
  source_url      text not null,
  host            text not null,
  -- What the source said of its content when it last gave some that could be the document, and what that was.
  etag            text,
  last_modified   text,
  content_sha256  text check (content_sha256 ~ '^[0-9a-f]{64}$'),
  text_sha256     text check (text_sha256 ~ '^[0-9a-f]{64}$'),
  -- What it is held against: the published file, or a web page about it as it was first seen.
  basis           text check (basis in ('file', 'page')),
  changed_percent double precision,
  checked_at      timestamptz,
  outcome         text check (outcome in ('unchanged', 'changed', 'gone', 'unreadable', 'failed', 'refused')),
  reason          text,
  failures        integer not null default 0 check (failures >= 0),
  failing_since   timestamptz,
  -- Absent where the address may not be fetched: then never, until there is another.
  next_check      timestamptz,
  -- Grows with every change, so that of two checks made at once one is kept.
  revision        bigint not null default 1,
  check ((outcome is null) = (checked_at is null)),
  check ((outcome is not distinct from 'refused') = (next_check is null))
);
create index source_check_next on source_check (next_check);
create index source_check_outcome on source_check (outcome, sequence);

-- Texts that were found at sources, kept to show what differs: the page first seen, and what was found last.
create table source_text (
  guidance_id uuid not null references source_check (guidance_id) on delete cascade,
  part        text not null check (part in ('basis', 'found')),
  passages    jsonb not null,
  primary key (guidance_id, part)
);
