-- Editions of the same guidance. The first in place is the main edition, and of those in force the first is preferred.
-- What the public is told of it stands in the members' records, and so in the publication log.
create table edition_family (
  id         uuid primary key,
  sequence   bigint generated always as identity unique,
  revision   integer not null default 1 check (revision >= 1),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table edition_member (
  guidance_id uuid primary key references guidance_item (id),
  family_id   uuid not null references edition_family (id),
  place       integer not null check (place >= 0),
  relation    text check (relation in ('other-format', 'reprint', 'draft', 'earlier-edition', 'translation')),
  unique (family_id, place),
  check ((place = 0) = (relation is null))
);
