-- An item's last entry in the log: every entry is another state of the item, and another ETag.
alter table guidance_item add column position bigint not null default 0;
update guidance_item i
set position = coalesce((select max(l.position) from publication_log l where l.guidance_id = i.id), 0);

-- What the public is told of an act beside the record: by which organization, and why. Entries from before are acts of
-- vetting, whose record says both.
alter table publication_log add column by_organization text, add column explanation text;

-- When the last entry that the index holds took text away from readers: a feed has changed then, although nothing came.
alter table search_index add column left_at timestamptz;
