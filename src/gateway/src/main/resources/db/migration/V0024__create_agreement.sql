-- What is known of an organization beside its name, and that it takes no part any more. Its id stays.
alter table organization
  add column version           bigint not null default 1,
  add column contacts          jsonb not null default '[]',
  add column retired_at        timestamptz,
  add column retirement_reason text,
  add check ((retired_at is null) = (retirement_reason is null));

-- What organizations agreed on with each other. One that has ended stays as it was.
create table agreement (
  id              uuid primary key,
  sequence        bigint generated always as identity unique,
  kind            text not null check (kind in ('formal', 'informal')),
  instrument      text check (instrument in ('memorandum', 'law', 'contract')),
  title           text not null check (length(title) between 1 and 300),
  from_day        date not null,
  to_day          date check (to_day >= from_day),
  document_url    text,
  document_sha256 text check (document_sha256 ~ '^[0-9a-f]{64}$'),
  notes           text,
  ended_at        timestamptz,
  ended_because   text,
  version         bigint not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  check ((kind = 'formal') = (instrument is not null)),
  check ((ended_at is null) = (ended_because is null))
);

create table agreement_party (
  agreement_id uuid not null references agreement (id),
  position     integer not null,
  organization text not null references organization (id),
  roles        text[] not null check (cardinality(roles) >= 1),
  primary key (agreement_id, position),
  unique (agreement_id, organization)
);
create index agreement_party_organization on agreement_party (organization, agreement_id);
