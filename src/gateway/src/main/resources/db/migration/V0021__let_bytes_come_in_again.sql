-- The copy that stands for its bytes is the one that later copies name. A copy that led to nothing (no text was found, or
-- it was rejected) stands for them no longer: the same bytes may come in again, and are read and vetted anew.
alter table intake add column stands_for_bytes boolean not null default true;
update intake set stands_for_bytes = false
where outcome in ('duplicate', 'encrypted', 'unsupported', 'corrupt', 'quarantined')
   or id in (select intake_id from candidate where decision = 'reject');
drop index intake_first_of_its_bytes;
create unique index intake_stands_for_its_bytes on intake (sha256) where stands_for_bytes;
