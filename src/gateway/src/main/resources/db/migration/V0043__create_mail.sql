-- Links in mails that are their own key: one says yes to a subscription, one ends it. What is kept is the SHA-256 of each;
-- every mail has links of its own, so none has to be known again to be written once more. They stay for a year
-- when their subscription is removed: whoever follows one is told that it has ended. Each is of the mailbox that it was
-- sent to, and acts for that one alone: a subscription may go to another by now.
create table mail_link (
  token_sha256    text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  subscription_id uuid not null,
  address         text not null check (address = lower(address)),
  purpose         text not null check (purpose in ('confirm', 'unsubscribe')),
  made_at         timestamptz not null,
  -- Absent for those that end a subscription: they work as long as it is there.
  expires_at      timestamptz,
  used_at         timestamptz,
  check ((purpose = 'confirm') = (expires_at is not null))
);
create index mail_link_made on mail_link (made_at);
create index mail_link_subscription on mail_link (subscription_id, purpose, made_at);

-- Mailboxes that mail came back from for good, or whose owners complained: what the mail system reported, once each.
create table mail_refusal (
  address     text not null check (address = lower(address)),
  kind        text not null check (kind in ('hard-bounce', 'complaint')),
  reported_at timestamptz not null,
  primary key (address, kind)
);

-- The question to the owner of a mailbox, before anything else is sent: whether it is still to be asked, and how that went.
-- It stays when its subscription is removed: how many there were limits how many there may be.
create table mail_question (
  id              uuid primary key,
  subscription_id uuid not null,
  -- Who has it asked: the subject of an account.
  owner           text not null,
  address         text not null check (address = lower(address)),
  -- The same without what follows a plus sign in its name: for its owner that is one mailbox.
  mailbox         text not null check (mailbox = lower(mailbox)),
  asked_at        timestamptz not null,
  attempts        integer not null default 0,
  -- Absent once it was taken, or given up.
  due_at          timestamptz,
  answer          text
);
create index mail_question_due on mail_question (due_at) where due_at is not null;
create index mail_question_mailbox on mail_question (mailbox, asked_at);
create index mail_question_owner on mail_question (owner, asked_at);
create index mail_question_subscription on mail_question (subscription_id) where due_at is not null;

-- What owners are to be told when somebody else stops a subscription of theirs.
create table owner_letter (
  id              uuid primary key,
  subscription_id uuid not null references subscription (id) on delete cascade,
  ended           boolean not null,
  reason          text not null,
  explanation     text not null,
  attempts        integer not null default 0,
  -- Absent once it was taken, or given up.
  due_at          timestamptz,
  answer          text
);
create index owner_letter_due on owner_letter (due_at) where due_at is not null;
