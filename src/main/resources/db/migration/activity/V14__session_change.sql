-- What became of sessions that the public knew: moved in time or place, or switched online; each with its reason.
create table activity.session_change (
    id            bigint generated always as identity primary key,
    activity      uuid        not null references activity.activity (id),
    session       uuid        not null,             -- which may be gone by now
    kind          text        not null check (kind in ('MOVED', 'SWITCHED')),
    old_starts_at timestamp   not null,
    old_ends_at   timestamp   not null,
    old_place     text        not null,
    old_mode      text        not null,
    new_starts_at timestamp   not null,
    new_ends_at   timestamp   not null,
    new_place     text        not null,
    new_mode      text        not null,
    reason        text        not null,
    at            timestamptz not null,
    constraint session_change_has_a_reason check (btrim(reason) <> ''),
    constraint session_switched_is_online  check (kind <> 'SWITCHED' or new_mode = 'ONLINE')
);

create index session_change_of_activity on activity.session_change (activity, at desc);
