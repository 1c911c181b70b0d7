-- Conflicts are looked for among items in force, last changed first.
create index guidance_item_in_force on guidance_item (position desc) where status = 'current';
