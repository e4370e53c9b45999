-- What belongs to the installation and to no person.

create table settings (
  name text primary key,
  value text not null,
  updated_at bigint not null
);

create table secrets (
  name text primary key,
  value text not null,
  created_at bigint not null
);

create table counters (
  name text primary key,
  value bigint not null check (value >= 0)
);

insert into counters (name, value) values ('people', 0);
