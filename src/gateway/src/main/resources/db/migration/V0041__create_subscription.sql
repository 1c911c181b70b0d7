-- A saved search that somebody wants to be told of, and how.
create table subscription (
  id            uuid primary key,
  sequence      bigint generated always as identity unique,
  owner         text not null,
  owner_name    text not null,
  organization  text not null,
  -- As the owner's token had them when this was last written; what holds now is asked of the identity provider.
  roles         text[] not null,
  name          text not null check (length(name) between 1 and 200),
  -- The query string of the search, in the one form that its parameters have.
  search        text not null,
  -- Whether only the index can answer it. Such ones are matched by their own follower, which waits for the index.
  words         boolean not null,
  channel       text not null check (channel in ('webhook', 'email', 'feed')),
  destination   text,
  cadence       text not null check (cadence in ('immediate', 'daily', 'weekly')),
  time_zone     text not null,
  events        text[] not null check (cardinality(events) > 0),
  state         text not null check (state in ('awaiting-confirmation', 'active', 'paused', 'ended')),
  reason        text,
  explanation   text,
  version       bigint not null default 1,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  -- Log entries up to here were there before it.
  begins_after  bigint not null,
  -- The log position from which on it has yet to be matched; absent while it keeps step with its follower.
  catch_up_from bigint,
  -- Grows with every replay: the same log entry is delivered once a round.
  round         integer not null default 0,
  -- The log position that was delivered last.
  delivered     bigint,
  -- When its next delivery is due; absent while nothing waits.
  due_at        timestamptz,
  -- Failures in a row of the delivery at the head.
  failures      integer not null default 0,
  -- Whether its receiver took long the last time.
  slow          boolean not null default false,
  claimed_until timestamptz
);
create index subscription_owner on subscription (owner, sequence desc);
create index subscription_due on subscription (due_at) where state = 'active' and due_at is not null;
create index subscription_claimed on subscription (owner) where claimed_until is not null;
create index subscription_behind on subscription (sequence) where state = 'active' and catch_up_from is not null;

-- How far the log has been matched with all subscriptions that keep step: one row for those by filters, one for those by words.
create table subscription_follower (
  words    boolean primary key,
  position bigint not null
);
insert into subscription_follower (words, position)
select lane, coalesce((select max(position) from publication_log), 0) from (values (false), (true)) lanes (lane);

-- The items that a subscription by words holds: the index knows but the present text, so what left is known from here.
create table subscription_item (
  subscription_id uuid not null references subscription (id) on delete cascade,
  guidance_id     uuid not null references guidance_item (id),
  primary key (subscription_id, guidance_id)
);

-- What signs. The older one signs beside the newer one until its end.
create table subscription_secret (
  id              bigint generated always as identity primary key,
  subscription_id uuid not null references subscription (id) on delete cascade,
  secret          bytea not null,
  -- The Ed25519 key that signs beside it, as PKCS #8.
  signing_key     bytea not null,
  made_at         timestamptz not null,
  valid_until     timestamptz
);
create index subscription_secret_of on subscription_secret (subscription_id, id);
