-- Why something came to the reviewers. What the gateway itself raises is about an item that is public, and says what of
-- it (a day, a text, the beginning of an outage), so that nothing is raised twice.
alter table submission
  add column occasion text not null default 'sent'
    check (occasion in ('sent', 'review-due', 'source-changed', 'source-gone', 'source-unreadable')),
  add column about text,
  add check ((occasion = 'sent') = (about is null)),
  add check (occasion = 'sent' or guidance_id is not null);
create unique index submission_open_occasion on submission (guidance_id, occasion)
  where occasion <> 'sent' and state not in ('published', 'rejected', 'withdrawn');
-- One that the gateway closed because the item had left may be raised again once the item is back.
create unique index submission_raised_once on submission (guidance_id, occasion, about)
  where occasion <> 'sent' and state <> 'withdrawn';
create index submission_guidance on submission (guidance_id) where guidance_id is not null;
-- A day as text orders like the day.
create index guidance_version_review_by on guidance_version ((record ->> 'reviewBy'));
