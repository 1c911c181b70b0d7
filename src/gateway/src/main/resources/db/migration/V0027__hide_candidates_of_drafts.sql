-- A file that is attached to a draft is its sender's alone until the draft is sent.
create or replace view candidate_with_intake as
select c.id as c_id, c.sequence as c_sequence, c.state as c_state, c.created_at as c_created_at,
  c.decision as c_decision, c.reason as c_reason, c.decided_by as c_decided_by, c.decided_at as c_decided_at,
  c.guidance_id as c_guidance,
  i.id, i.sequence, i.file_name, i.media_type, i.bytes, i.sha256, i.state, i.outcome, i.reason, i.characters, i.pages,
  i.language, i.title, i.publisher, i.submitted_organization, i.received_at, i.finished_at, i.duplicate_of,
  c.id as candidate,
  exists (select from submission s where s.intake_id = i.id and s.submitted_at is not null) as c_sent
from candidate c join intake i on i.id = c.intake_id;
