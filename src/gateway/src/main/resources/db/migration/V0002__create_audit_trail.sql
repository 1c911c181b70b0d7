-- Every privileged act, in the transaction of the act. Entries are only ever added.
create table audit_entry (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  caller       text not null,
  organization text not null,
  act          text not null,
  subject      text not null,
  details      jsonb not null
);
create index audit_entry_subject on audit_entry (subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
