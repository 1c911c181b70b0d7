-- What extraction hands to the reviewers: open until one decision is on record.
create table candidate (
  id                   uuid primary key,
  sequence             bigint generated always as identity unique,
  intake_id            uuid not null unique references intake (id),
  state                text not null check (state in ('open', 'decided')),
  created_at           timestamptz not null,
  decision             text check (decision in ('publish', 'reject')),
  reason               text,
  decided_by           text,
  decided_organization text,
  decided_at           timestamptz,
  decided              jsonb,
  guidance_id          uuid references guidance_item (id),
  check ((state = 'decided') = (decision is not null)),
  check ((decision is not distinct from 'publish') = (guidance_id is not null))
);
create index candidate_state on candidate (state, sequence);
