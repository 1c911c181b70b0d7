-- What the gateway does by itself, again and again (db-scheduler). Apart from scheduled_tasks: a scheduler takes whatever
-- is due in its table, also what it does not know.
create table recurring_job (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index recurring_job_execution_time on recurring_job (execution_time);
create index recurring_job_last_heartbeat on recurring_job (last_heartbeat);
