-- When an entry was put in, by the database's clock, under the lock that gives positions: never earlier than that of the
-- entry before. Harvesters that ask by time go by it; "at" is when the act was decided, which may be long before its commit.
-- Entries from before have none, and go by "at".
alter table publication_log add column logged_at timestamptz;
create index publication_log_logged_at on publication_log ((coalesce(logged_at, at)));

-- An item's last entry: feeds list current items by their latest change.
create index guidance_item_position on guidance_item (position);
