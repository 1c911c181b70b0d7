-- The life of what an organization wants published, from draft to decision. Its file is a row of the intake ledger.
create table submission (
  id                  uuid primary key,
  sequence            bigint generated always as identity unique,
  state               text not null check (state in ('draft', 'submitted', 'in-review', 'changes-requested', 'approved',
                                                     'rejected', 'published', 'withdrawn')),
  revision            integer not null default 1 check (revision >= 1),
  round               integer not null default 0 check (round >= 0),
  metadata            jsonb not null,
  publisher           text not null references organization (id),
  sender_organization text not null,
  sender              text not null,
  intake_id           uuid unique references intake (id),
  guidance_id         uuid references guidance_item (id),
  held_by             text,
  held_until          timestamptz,
  assigned_to         text,
  due_on              date,
  created_at          timestamptz not null,
  submitted_at        timestamptz,
  updated_at          timestamptz not null,
  check ((held_by is null) = (held_until is null)),
  -- A revision may keep the file of the item it revises.
  check (state not in ('submitted', 'in-review', 'approved', 'published') or intake_id is not null or guidance_id is not null),
  check (state <> 'published' or guidance_id is not null)
);
create index submission_queue on submission (state, sequence);
create index submission_sender on submission (sender_organization, sequence desc);
create index submission_publisher on submission (publisher, sequence desc);

-- Every move of every submission, for ever.
create table submission_event (
  id            bigint generated always as identity primary key,
  submission_id uuid not null references submission (id),
  move          text not null,
  from_state    text,
  to_state      text not null,
  by_whom       text not null,
  organization  text not null,
  at            timestamptz not null,
  note          text
);
create index submission_event_of on submission_event (submission_id, id);
create trigger submission_event_append_only before update or delete or truncate on submission_event
  for each statement execute function refuse_change();

-- Verdicts with what they rest on. A rubric is missing only where a bulk load decided without one.
create table review (
  id             bigint generated always as identity primary key,
  submission_id  uuid not null references submission (id),
  round          integer not null,
  reviewer       text not null,
  organization   text not null,
  verdict        text not null check (verdict in ('approve', 'reject')),
  reason         text not null,
  description    jsonb not null,
  rubric         text,
  rubric_version integer,
  answers        jsonb,
  score          integer,
  possible       integer,
  at             timestamptz not null,
  check ((rubric is null) = (rubric_version is null) and (rubric is null) = (answers is null))
);
create trigger review_append_only before update or delete or truncate on review
  for each statement execute function refuse_change();

create index review_of on review (submission_id, id);

-- The words of each rubric version that a verdict was made by.
create table rubric_used (
  id      text not null,
  version integer not null,
  words   jsonb not null,
  primary key (id, version)
);
create trigger rubric_used_append_only before update or delete or truncate on rubric_used
  for each statement execute function refuse_change();

-- What its sender took back or replaced was decided by nobody.
alter table candidate drop constraint candidate_decision_check;
alter table candidate add constraint candidate_decision_check check (decision in ('publish', 'reject', 'withdrawn'));

-- What was received before there were submissions.
insert into submission (id, state, round, metadata, publisher, sender_organization, sender, intake_id, guidance_id,
  created_at, submitted_at, updated_at)
select gen_random_uuid(),
  case when c.decision = 'publish' then 'published' when c.decision = 'reject' then 'rejected' else 'submitted' end,
  1, i.metadata, i.publisher, i.submitted_organization, i.submitted_by, i.id, c.guidance_id,
  i.received_at, i.received_at, coalesce(c.decided_at, i.received_at)
from intake i left join candidate c on c.intake_id = i.id
where i.outcome is distinct from 'duplicate' and (i.state <> 'finished' or c.id is not null);
insert into submission_event (submission_id, move, from_state, to_state, by_whom, organization, at)
select id, 'submit', 'draft', 'submitted', sender, sender_organization, created_at from submission;
insert into submission_event (submission_id, move, from_state, to_state, by_whom, organization, at, note)
select s.id, case c.decision when 'publish' then 'publish' else 'reject' end, 'submitted', s.state, c.decided_by,
  c.decided_organization, c.decided_at, c.reason
from submission s join candidate c on c.intake_id = s.intake_id where c.state = 'decided';
