-- Whether a machine decided, in a bulk load, or a person; not known of the reviews until now.
alter table review add column by_service_client boolean;
