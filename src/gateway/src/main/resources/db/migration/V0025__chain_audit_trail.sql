-- Chains the audit trail: each entry carries the hash of the one before it. What is hashed is the entry as RFC 8785 JSON
-- without its own hash (docs/adr/0016); what the gateway computes from here on is computed here for what was written before.
alter table audit_entry disable trigger audit_entry_append_only;

alter table audit_entry
  add column position       bigint,
  add column service_client boolean not null default false,
  add column address        text,
  add column request        text,
  add column previous       text,
  add column hash           text;
update audit_entry set service_client = true where caller like '% (service client)';

create table audit_head (
  only_row boolean primary key default true check (only_row),
  position bigint not null,
  hash     text not null
);

do $$
declare
  entry  record;
  number bigint := 0;
  last   text := repeat('0', 64);
  seal   text;
begin
  for entry in select * from audit_entry order by id loop
    number := number + 1;
    -- The text of a JSON string in PostgreSQL is the one of RFC 8785.
    seal := encode(sha256(convert_to(
      '{"act":' || to_json(entry.act)::text
      || ',"at":"' || to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      || '","caller":' || to_json(entry.caller)::text
      || ',"details":{' || coalesce((
           select string_agg(to_json(detail.key)::text || ':' || detail.value::text, ',' order by detail.key collate "C")
           from jsonb_each(entry.details) detail), '')
      || '},"organization":' || to_json(entry.organization)::text
      || ',"position":' || number
      || ',"previous":"' || last
      || '","serviceClient":' || entry.service_client
      || ',"subject":' || to_json(entry.subject)::text || '}', 'UTF8')), 'hex');
    update audit_entry set position = number, previous = last, hash = seal where id = entry.id;
    last := seal;
  end loop;
  insert into audit_head (position, hash) values (number, last);
end $$;

alter table audit_entry
  drop column id,
  alter column position set not null,
  alter column previous set not null,
  alter column hash set not null,
  alter column service_client drop default,
  add primary key (position),
  add check (position >= 1),
  add check (hash ~ '^[0-9a-f]{64}$'),
  add check (jsonb_typeof(details) = 'object');
create index audit_entry_subject on audit_entry (subject, position);
create index audit_entry_caller on audit_entry (caller, position);
create index audit_entry_request on audit_entry (request) where request is not null;

alter table audit_entry enable trigger audit_entry_append_only;
