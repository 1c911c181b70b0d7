-- Feed addresses that are their own key: the SHA-256 of each, and when it stopped to work. Rows stay, so that a reader who
-- still asks is told that the address was revoked, and not that it never was.
create table feed_address (
  token_sha256    text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  subscription_id uuid not null,
  made_at         timestamptz not null,
  revoked_at      timestamptz
);
create unique index feed_address_in_use on feed_address (subscription_id) where revoked_at is null;
