-- What is to be told to a subscriber, and how that went. Made in the transaction that moves the follower on.
create table delivery (
  id              uuid primary key,
  sequence        bigint generated always as identity unique,
  subscription_id uuid not null references subscription (id) on delete cascade,
  round           integer not null,
  event           text not null,
  -- Of a log entry its position; absent for the subscriber's own work and for tests.
  position        bigint,
  -- Of own work, whose it is: who leaves that organization is not told of it any more.
  organization    text,
  notice          jsonb not null,
  state           text not null check (state in ('waiting', 'delivered', 'given-up', 'dropped')),
  attempts        integer not null default 0,
  status          integer,
  answer          text,
  created_at      timestamptz not null,
  attempted_at    timestamptz,
  unique (subscription_id, round, position)
);
create index delivery_waiting on delivery (subscription_id, sequence) where state = 'waiting';
create index delivery_of on delivery (subscription_id, sequence desc);
create index delivery_old on delivery (created_at);
