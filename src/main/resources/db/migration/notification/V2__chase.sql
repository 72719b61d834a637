-- The one quiet chase: the run of each day, and the message of a day to a post with all that its unit owes.
create table notification.chase_run (
    day         date primary key,
    started_at  timestamptz not null,
    finished_at timestamptz,
    posts       int not null default 0 check (posts >= 0),     -- to be written to
    written     int not null default 0 check (written >= 0)    -- written to so far
);

create table notification.digest (
    id   uuid primary key,
    day  date not null references notification.chase_run (day),
    unit uuid not null,                            -- another module's, by id only
    post text not null check (post in ('COORDINATOR', 'LEADER', 'OFFICER')),
    role text not null check (role in ('WORKS_ON_IT', 'STANDS_IN', 'ROSE')),
    constraint digest_is_one_a_day unique (unit, post, day)
);

create table notification.digest_line (
    digest      uuid not null references notification.digest (id),
    position    int  not null,
    heading     text not null check (heading in ('OVERDUE', 'TODAY', 'RETURNED', 'RECEIPT', 'SOON', 'LATER')),
    kind        text not null check (kind in ('RECEIPT', 'DUTY', 'RETURNED_ACTIVITY', 'RETURNED_REPORT')),
    what        text not null,
    about       text not null,
    due_on      date,
    since_on    date,
    worked_days int  not null check (worked_days >= 0),
    rose        boolean not null,                  -- the leader hears of it too
    href        text not null,
    primary key (digest, position)
);

-- When a unit was last told of a return or reminded at once.
create index message_of_kind on notification.message (kind, object, unit, at);
