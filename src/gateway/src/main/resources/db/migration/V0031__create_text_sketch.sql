-- What texts that are alike are found by (docs/adr/0017): bands of the fingerprint, and a sample of all runs of five words.
-- Files from before get theirs when the gateway starts.
create table text_sketch (
  intake_id uuid primary key references intake (id),
  bands     bigint[] not null,
  sample    bigint[] not null
);
create index text_sketch_bands on text_sketch using gin (bands);
create index text_sketch_sample on text_sketch using gin (sample);

-- From a file to the items that are made of it, and from a title to those like it.
create index guidance_version_file on guidance_version ((record -> 'file' ->> 'sha256'));
create index guidance_version_title on guidance_version using gin (to_tsvector('english', record ->> 'title'));
