-- Where the search projection stands: at most one index answers searches, at most one is being built beside it.
create table search_index (
  name        text primary key,
  state       text not null unique check (state in ('live', 'building')),
  definition  text not null,
  position    bigint not null check (position >= 0),
  changed_at  timestamptz not null
);

-- A wish to rebuild the index, kept until it is fulfilled, whichever gateway does it.
create table search_rebuild_request (
  only_row     boolean primary key default true check (only_row),
  requested_at timestamptz not null
);
