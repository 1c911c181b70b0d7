-- Two items that are reported to advise differently on the same course of action.
create table conflict (
  id                    uuid primary key,
  sequence              bigint generated always as identity unique,
  first_item            uuid not null references guidance_item (id),
  second_item           uuid not null references guidance_item (id),
  first_version         integer not null,
  second_version        integer not null,
  first_publisher       text not null,
  second_publisher      text not null,
  course_of_action      text not null check (length(course_of_action) between 1 and 300),
  description           text not null check (length(description) between 1 and 5000),
  state                 text not null check (state in ('open', 'resolved', 'dismissed')),
  revision              integer not null default 1 check (revision >= 1),
  reporter              text not null,
  reporter_organization text not null,
  reported_by           text not null,
  resolution            jsonb,
  created_at            timestamptz not null,
  updated_at            timestamptz not null,
  check (first_item <> second_item),
  check ((state = 'open') = (resolution is null))
);
create unique index conflict_open_pair on conflict (least(first_item, second_item), greatest(first_item, second_item))
  where state = 'open';
create index conflict_first on conflict (first_item);
create index conflict_second on conflict (second_item);

-- Every move of every conflict, for ever: a decision stays on record when the conflict is opened again.
create table conflict_event (
  id           bigint generated always as identity primary key,
  conflict_id  uuid not null references conflict (id),
  event        text not null check (event in ('reported', 'resolved', 'dismissed', 'reopened')),
  by_whom      text not null,
  organization text not null,
  at           timestamptz not null,
  explanation  text not null,
  resolution   jsonb
);
create index conflict_event_of on conflict_event (conflict_id, id);
create trigger conflict_event_append_only before update or delete or truncate on conflict_event
  for each statement execute function refuse_change();

-- What is said of it among reviewers, its reporter and the two publishers.
create table conflict_comment (
  id           bigint generated always as identity primary key,
  conflict_id  uuid not null references conflict (id),
  by_whom      text not null,
  organization text not null,
  at           timestamptz not null,
  text         text not null check (length(text) between 1 and 5000)
);
create index conflict_comment_of on conflict_comment (conflict_id, id);
create trigger conflict_comment_append_only before update or delete or truncate on conflict_comment
  for each statement execute function refuse_change();
