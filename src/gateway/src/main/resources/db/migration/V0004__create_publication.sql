create table guidance_item (
  id              uuid primary key,
  current_version integer not null check (current_version >= 1),
  status          text not null check (status in ('current', 'superseded', 'withdrawn')),
  created_at      timestamptz not null,
  updated_at      timestamptz not null
);

create table guidance_version (
  guidance_id  uuid not null references guidance_item (id),
  version      integer not null check (version >= 1),
  record       jsonb not null,
  passages     jsonb not null,
  published_at timestamptz not null,
  primary key (guidance_id, version)
);

-- The publication log. publication_head is locked from taking a position to the commit: position order = commit order.
create table publication_log (
  position    bigint primary key check (position >= 1),
  guidance_id uuid not null references guidance_item (id),
  version     integer not null,
  event       text not null check (event in ('published', 'revised', 'superseded', 'withdrawn', 'restored')),
  at          timestamptz not null,
  by_whom     text not null,
  record      jsonb not null
);
create index publication_log_guidance on publication_log (guidance_id, position);
create trigger publication_log_append_only before update or delete or truncate on publication_log
  for each statement execute function refuse_change();

create table publication_head (
  only_row boolean primary key default true check (only_row),
  position bigint not null
);
insert into publication_head (position) values (0);
