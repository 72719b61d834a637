-- Stops and groups: the ways of an activity that goes from place to place.
create extension if not exists btree_gist;

create table activity.route_stop (
    id             uuid      primary key,
    version        int       not null,
    activity       uuid      not null references activity.activity (id),
    name           text      not null,
    region         text      not null,
    address        text      not null,
    arrives_at     timestamp not null,           -- in the campaign's zone
    leaves_at      timestamp not null,
    guide_name     text      not null,
    guide_phone    text      not null,
    sight          text      not null,
    capacity       int check (capacity > 0),
    travel_minutes int check (travel_minutes between 0 and 1440),   -- to the next stop
    travel_mode    text check (travel_mode in ('COACH', 'CAR', 'TRAIN', 'WALK', 'OTHER')),
    constraint route_stop_in_order check (leaves_at > arrives_at),
    constraint route_travel_has_mode check ((travel_minutes is null) = (travel_mode is null)),
    constraint route_is_at_one_stop_at_a_time
        exclude using gist (activity with =, tsrange(arrives_at, leaves_at) with &&) deferrable initially deferred
);

create table activity.route_group (
    id             uuid primary key,
    version        int  not null,
    activity       uuid not null references activity.activity (id),
    name           text not null,
    leader_name    text not null,
    leader_phone   text not null,
    capacity       int  not null check (capacity > 0),
    plate          text,
    seats          int,
    driver_name    text,
    driver_phone   text,
    insurance_note text,
    insured_by     text,                          -- the name of who ticked it
    insured_at     timestamptz,
    constraint route_vehicle_is_whole
        check (num_nulls(plate, seats, driver_name, driver_phone) in (0, 4)),
    constraint route_vehicle_has_a_seat_for_each check (seats >= capacity),
    constraint route_insurance_is_whole
        check (num_nulls(insurance_note, insured_by, insured_at) in (0, 3))
);

create index route_group_of_activity on activity.route_group (activity);

-- One row for each activity with stops or groups: who changes them takes turns here.
create table activity.route (
    activity        uuid primary key references activity.activity (id),
    emergency_name  text not null default '',
    emergency_phone text not null default ''
);
