-- What people have collected and answered, and the totals kept beside it.

create table collected (
  person_id text not null references people (id) on delete cascade,
  item text not null,
  collected_at bigint not null,
  primary key (person_id, item)
);
create index collected_by_item on collected (item);

create table progress (
  person_id text primary key references people (id) on delete cascade,
  entry_year integer,
  items integer not null check (items >= 0)
);

create table history_totals (
  scope text not null check (scope in ('item', 'year', 'all')),
  name text not null,
  people bigint not null,
  items bigint not null,
  primary key (scope, name)
);

create table rewards (
  person_id text not null references people (id) on delete cascade,
  set_id text not null,
  reward text not null,
  earned_at bigint not null,
  primary key (person_id, set_id)
);

create table quiz_answers (
  person_id text not null references people (id) on delete cascade,
  day text not null,
  question text not null,
  choice integer not null,
  correct integer not null check (correct in (0, 1)),
  answered_at bigint not null,
  primary key (person_id, day, question)
);

create table item_switches (
  item text primary key,
  shown integer not null check (shown in (0, 1)),
  decided_by text references people (id) on delete set null,
  decided_at bigint not null
);
