-- People, their devices, their ties, and what staff do.

create table people (
  id text primary key,
  number bigint not null unique,
  name text not null,
  kind text not null check (kind in ('alumnus', 'student', 'visitor')),
  entry_year integer,
  leaving_year integer,
  city text,
  city_other text,
  department text,
  look text not null,
  title text,
  language text not null check (language in ('zh', 'en')),
  preferences text not null default '{}',
  findable integer not null default 0 check (findable in (0, 1)),
  created_at bigint not null,
  last_seen_at bigint not null
);
create index people_by_entry_year on people (entry_year);
create index people_by_city on people (city);
create index people_by_department on people (department);

create table sessions (
  token_hash text primary key,
  person_id text not null references people (id) on delete cascade,
  device text not null,
  created_at bigint not null,
  last_seen_at bigint not null,
  ended_at bigint
);
create index sessions_by_person on sessions (person_id);

create table device_codes (
  code_hash text primary key,
  person_id text not null references people (id) on delete cascade,
  created_at bigint not null,
  expires_at bigint not null
);
create index device_codes_by_person on device_codes (person_id);

create table device_code_tries (
  asker text primary key,
  since bigint not null,
  tries integer not null
);

create table consents (
  person_id text not null references people (id) on delete cascade,
  document text not null,
  version text not null,
  given_at bigint not null,
  primary key (person_id, document, version)
);

create table daily_counts (
  person_id text not null references people (id) on delete cascade,
  act text not null,
  day text not null,
  used integer not null,
  primary key (person_id, act, day)
);

create table friendships (
  person_id text not null references people (id) on delete cascade,
  friend_id text not null references people (id) on delete cascade,
  marked_at bigint not null,
  primary key (person_id, friend_id),
  check (person_id <> friend_id)
);
create index friendships_by_friend on friendships (friend_id);

create table hidden_people (
  person_id text not null references people (id) on delete cascade,
  other_id text not null references people (id) on delete cascade,
  kind text not null check (kind in ('mute', 'block')),
  hidden_at bigint not null,
  primary key (person_id, other_id),
  check (person_id <> other_id)
);
create index hidden_people_by_other on hidden_people (other_id);

create table reports (
  id text primary key,
  reporter_id text references people (id) on delete set null,
  subject_id text not null references people (id) on delete cascade,
  reason text not null,
  words text not null,
  status text not null check (status in ('open', 'upheld', 'dismissed')),
  created_at bigint not null,
  decided_by text references people (id) on delete set null,
  decided_at bigint
);
create index reports_by_status on reports (status, created_at);
create index reports_by_reporter on reports (reporter_id);
create index reports_by_subject on reports (subject_id);

create table report_words (
  report_id text not null references reports (id) on delete cascade,
  position integer not null,
  person_id text not null references people (id) on delete cascade,
  words text not null,
  said_at bigint not null,
  primary key (report_id, position)
);
create index report_words_by_person on report_words (person_id);

create table sanctions (
  id text primary key,
  person_id text not null references people (id) on delete cascade,
  kind text not null check (kind in ('mute', 'ban')),
  reason text not null,
  decided_by text references people (id) on delete set null,
  created_at bigint not null,
  until_at bigint not null,
  lifted_at bigint
);
create index sanctions_by_person on sanctions (person_id, until_at);
create index sanctions_by_end on sanctions (until_at);

create table staff (
  person_id text not null references people (id) on delete cascade,
  role text not null,
  granted_by text references people (id) on delete set null,
  granted_at bigint not null,
  primary key (person_id, role)
);
create index staff_by_role on staff (role);

create table organiser_links (
  token_hash text primary key,
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint,
  used_by text references people (id) on delete set null
);

create table staff_sessions (
  token_hash text primary key,
  person_id text not null references people (id) on delete cascade,
  created_at bigint not null,
  expires_at bigint not null,
  ended_at bigint
);
create index staff_sessions_by_person on staff_sessions (person_id);

create table audit_log (
  id text primary key,
  at bigint not null,
  actor_id text references people (id) on delete set null,
  act text not null,
  subject_kind text not null,
  subject_id text,
  detail text not null
);
create index audit_log_by_time on audit_log (at);
create index audit_log_by_actor on audit_log (actor_id);
create index audit_log_by_subject on audit_log (subject_id);
