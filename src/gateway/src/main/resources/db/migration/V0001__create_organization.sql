-- Parties that publish, share or read. The id is permanent: public records carry it.
create table organization (
  id           text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 100),
  name         text not null check (length(name) between 1 and 300),
  type         text not null,
  jurisdiction text,
  url          text,
  created_at   timestamptz not null,
  updated_at   timestamptz not null
);
