-- The code that hangs in the room of a session: its secret never leaves the database, what is shown is signed with it.
create table attendance.room_code (
    session  uuid primary key,
    activity uuid not null,
    secret   bytea not null,
    rotation text not null,
    constraint room_code_secret_is_long check (octet_length(secret) = 32),
    constraint room_code_rotation_known check (rotation in ('STEADY', 'EACH_MINUTE'))
);

-- Who was there when the roll was called, at a stop or at the session as a whole. What was noted last stands.
create table attendance.roll_mark (
    activity     uuid not null,
    session      uuid not null,
    stop         uuid,                      -- null: the session as a whole
    registration uuid not null,
    present      boolean not null,
    at           timestamptz not null,      -- when it was noted, by the device's corrected clock
    recorded_at  timestamptz not null,
    entry        uuid not null,             -- the identity that the device gave the note
    person       uuid not null,
    device       text not null,
    constraint roll_mark_one_at_a_stop unique nulls not distinct (session, stop, registration)
);
create index roll_mark_of_activity on attendance.roll_mark (activity, session);
