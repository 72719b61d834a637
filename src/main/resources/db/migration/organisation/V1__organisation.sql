-- Organisation: units with their names over time, offices, posts and who holds them. Regions are constants and come with the code.
create schema if not exists organisation;

create table organisation.unit (
    id         uuid primary key,
    version    int  not null,
    name       text not null,
    short_name text,
    kind       text not null,
    level      text not null check (level in ('PROVINCE', 'CITY', 'COUNTY')),
    region     text not null check (region ~ '^\d{6}$'),
    parent     uuid references organisation.unit (id),
    status     text not null check (status in ('OPEN', 'MERGED', 'CLOSED')),
    successor  uuid references organisation.unit (id),
    constraint unit_merged_has_successor check ((status = 'MERGED') = (successor is not null))
);
create unique index unit_name_is_unique_while_open on organisation.unit (name) where status = 'OPEN';
create index unit_by_parent on organisation.unit (parent);
create index unit_by_kind   on organisation.unit (kind, region);

-- Names that a unit bore before, each with its last day.
create table organisation.former_name (
    unit    uuid not null references organisation.unit (id),
    name    text not null,
    until_on date not null,                        -- inclusive
    primary key (unit, until_on, name)
);
create index former_name_by_name on organisation.former_name (name);

create table organisation.office (
    id   uuid primary key,
    unit uuid not null references organisation.unit (id),
    name text not null,
    constraint office_name_is_unique_in_its_unit unique (unit, name)
);

-- Who holds which post, from a day until a day; nobody is ever deleted from here.
create table organisation.post_holder (
    id       uuid primary key,
    person   uuid not null,                        -- identity's, by id only
    kind     text not null check (kind in ('COORDINATOR', 'LEADER', 'OFFICER')),
    unit     uuid not null references organisation.unit (id),
    office   uuid references organisation.office (id),
    from_on  date not null,
    until_on date,                                 -- inclusive; null: still
    constraint post_holder_period_in_order check (until_on is null or until_on >= from_on)
);
create unique index post_holder_once on organisation.post_holder (person, kind, unit, coalesce(office, unit), from_on);
create index post_holder_of_person on organisation.post_holder (person);
create index post_holder_of_unit   on organisation.post_holder (unit, kind);
