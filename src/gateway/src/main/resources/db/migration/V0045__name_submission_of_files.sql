-- The submission that a file came for, also where another file has taken its place, or it was not attached for being a
-- duplicate. A duplicate that came alone has none. Deferred: a file that comes alone is entered before what it begins.
alter table intake
  add column submission_id uuid references submission (id) deferrable initially deferred,
  add column of_unknown_draft boolean not null default false;

-- Files that were replaced in a draft before now: nobody knows in which, so they are taken for an unsent one's. Files from
-- before there were drafts (V0022), failed ones among them, are no draft's. Of duplicates from before now nobody can tell
-- which came for a draft: they stay as visible as they were.
update intake set submission_id = s.id from submission s where s.intake_id = intake.id;
update intake set of_unknown_draft = true where submission_id is null and duplicate_of is null
  and received_at >= (select installed_on from flyway_schema_history where version = '0022');

-- Whether reviewers may know of it: a draft's files are its sender's alone until it is sent.
create view intake_with_submission as
select i.*, case when s.id is null then not i.of_unknown_draft else s.submitted_at is not null end as sent
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
