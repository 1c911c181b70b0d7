-- The submission that a file came for, also where another file has taken its place, or it was not attached for being a
-- duplicate. A duplicate that came alone has none. Deferred: a file that comes alone is entered before what it begins.
alter table intake add column submission_id uuid references submission (id) deferrable initially deferred;
update intake set submission_id = s.id from submission s where s.intake_id = intake.id;

-- Whether reviewers may know of it: a draft's files are its sender's alone until it is sent. A duplicate that came alone
-- is no draft's. Of files that were replaced before now nobody knows for which submission they came: they are taken for
-- a draft's.
create view intake_with_submission as
select i.*, case when s.id is null then i.duplicate_of is not null else s.submitted_at is not null end as sent
from intake i left join submission s on s.id = i.submission_id;

create or replace view candidate_with_intake as
select c.id as c_id, c.sequence as c_sequence, c.state as c_state, c.created_at as c_created_at,
  c.decision as c_decision, c.reason as c_reason, c.decided_by as c_decided_by, c.decided_at as c_decided_at,
  c.guidance_id as c_guidance,
  i.id, i.sequence, i.file_name, i.media_type, i.bytes, i.sha256, i.state, i.outcome, i.reason, i.characters, i.pages,
  i.language, i.title, i.publisher, i.submitted_organization, i.received_at, i.finished_at, i.duplicate_of,
  c.id as candidate,
  exists (select from submission s where s.intake_id = i.id and s.submitted_at is not null) as c_sent,
  i.submission_id as submission, i.sent
from candidate c join intake_with_submission i on i.id = c.intake_id;
