-- Who came: arrivals one by one, and people who were only counted.
create table attendance.check_in (
    id           uuid primary key,          -- given by the device that made it: sent twice, it is one
    activity     uuid not null,
    session      uuid not null,
    registration uuid,                      -- null: guests who say only how many they are
    heads        int not null,
    at           timestamptz not null,      -- when they came, by the device's corrected clock
    recorded_at  timestamptz not null,      -- when we heard of it
    method       text not null,
    person       uuid,                      -- who of the staff, null when the visitor did it
    device       text not null,
    undone_at    timestamptz,
    constraint check_in_has_heads check (heads between 1 and 10000),
    constraint check_in_method_known check (method in ('STAFF_SCAN', 'ROOM_CODE', 'ROLL_CALL', 'WALK_IN')),
    constraint check_in_guests_have_no_registration check ((method = 'WALK_IN') = (registration is null)),
    constraint check_in_not_from_the_future check (at <= recorded_at)
);
create unique index check_in_once_a_session on attendance.check_in (session, registration) where undone_at is null;
create index check_in_of_activity on attendance.check_in (activity, session) where undone_at is null;

-- People without registration, as staff counted them. A correction is a row of its own: the old value stays.
create table attendance.walk_in (
    id          uuid primary key,
    activity    uuid not null,
    session     uuid not null,
    number      int not null,
    method      text not null,
    at          timestamptz not null,
    recorded_at timestamptz not null,
    person      uuid not null,
    person_name text not null,
    corrects    uuid references attendance.walk_in,
    reason      text not null,
    constraint walk_in_corrected_once unique (corrects),
    constraint walk_in_counts_people check (number between 0 and 100000 and (number > 0 or corrects is not null)),
    constraint walk_in_method_named check (method in ('HEAD_COUNT', 'GATE_COUNTER', 'TICKETS', 'ESTIMATE')),
    constraint walk_in_correction_has_reason check ((corrects is null) = (reason = ''))
);
create index walk_in_of_activity on attendance.walk_in (activity, session);
