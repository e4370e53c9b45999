-- Where people are and have been, and the words they hang up on campus.

create table places (
  person_id text primary key references people (id) on delete cascade,
  map text not null,
  x16 integer not null,
  y16 integer not null,
  heading integer not null,
  saved_at bigint not null
);

create table visits (
  person_id text not null references people (id) on delete cascade,
  landmark text not null,
  visited_at bigint not null,
  primary key (person_id, landmark)
);

create table blessings (
  id text primary key,
  person_id text not null references people (id) on delete cascade,
  words text,
  ready_key text,
  status text not null check (status in ('pending', 'passed', 'refused', 'withdrawn')),
  x16 integer not null,
  y16 integer not null,
  created_at bigint not null,
  decided_by text references people (id) on delete set null,
  decided_at bigint,
  check ((words is null) <> (ready_key is null))
);
create index blessings_by_status on blessings (status, created_at);
create index blessings_by_person on blessings (person_id);
