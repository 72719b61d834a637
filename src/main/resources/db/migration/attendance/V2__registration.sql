-- Registration without an account: what a unit asks for, how many places there are, who has one and who waits.
create table attendance.registration_setup (
    activity       uuid primary key,                 -- another module's, by id only
    version        int         not null,
    opens_at       timestamptz,                      -- null: as soon as the activity is public
    closes_at      timestamptz,                      -- null: when the session starts
    contact        text        not null check (contact in ('EITHER', 'MOBILE', 'EMAIL')),
    organisation   text        not null check (organisation in ('NO', 'MAY', 'MUST')),
    title_level    text        not null check (title_level in ('NO', 'MAY', 'MUST')),
    age_band       text        not null check (age_band in ('NO', 'MAY', 'MUST')),
    children       boolean     not null,             -- whether somebody under 14 may come
    largest_group  int         not null check (largest_group between 1 and 500),
    approval       boolean     not null,
    release_hours  int         not null check (release_hours between 0 and 720),
    retention_days int         not null check (retention_days between 1 and 730),
    note           text        not null,
    constraint setup_window_in_order check (closes_at > opens_at)
);

-- The unit's own questions, each with what it is for.
create table attendance.registration_question (
    id       uuid primary key,
    activity uuid    not null references attendance.registration_setup on delete cascade,
    position int     not null,
    text     text    not null check (length(text) > 0),
    purpose  text    not null check (length(purpose) > 0),
    choices  text    not null,                       -- one a line; empty for an answer in words
    required boolean not null,
    constraint question_has_a_place unique (activity, position)
);

-- Groups for which places of each session are kept (青年科技工作者, 基层一线).
create table attendance.registration_group (
    activity uuid not null references attendance.registration_setup on delete cascade,
    key      text not null,
    position int  not null,
    label    text not null check (length(label) > 0),
    places   int  not null check (places between 0 and 100000),
    primary key (activity, key),
    constraint group_has_a_place unique (activity, position)
);

-- One row for each session: whoever gives places away holds its lock. It bears the promise that nothing is oversold.
create table attendance.session_places (
    session  uuid primary key,                       -- another module's, by id only
    activity uuid   not null,
    capacity int,                                    -- as it was when places were last given away; null: no limit
    taken    int    not null default 0,              -- heads
    waiting  int    not null default 0,              -- bookings
    numbers  bigint not null default 0,              -- the last number given
    constraint session_is_never_oversold check (taken <= capacity),
    constraint session_counts_are_counts check (taken >= 0 and waiting >= 0)
);
create index session_places_waiting     on attendance.session_places (session) where waiting > 0;
create index session_places_by_activity on attendance.session_places (activity);

-- The same by group; whoever is of no group stands under the empty key.
create table attendance.group_places (
    session uuid not null references attendance.session_places,
    grp     text not null,
    taken   int  not null check (taken >= 0),
    waiting int  not null check (waiting >= 0),
    primary key (session, grp)
);

create table attendance.registration (
    id           uuid primary key,
    activity     uuid        not null,
    session      uuid        not null references attendance.session_places,
    number       bigint      not null,               -- the order in which they came
    request      uuid        not null,               -- of the form that was sent; a second sending is the same
    code         text        not null constraint registration_code_is_one unique check (length(code) >= 22),
    state        text        not null check (state in ('REQUESTED', 'WAITING', 'CONFIRMED', 'CANCELLED', 'DECLINED')),
    name         text        not null,
    mobile       text,
    email        text,
    organisation text        not null,
    title_level  text,
    age_band     text,
    heads        int         not null check (heads between 1 and 500),
    grp          text        not null,
    guardian     text,                               -- who consented for a child under 14
    answers      jsonb       not null,               -- question id → answer
    language     text        not null check (language in ('ZH', 'EN')),
    reason       text,                               -- why it was declined
    made_at      timestamptz not null,
    settled_at   timestamptz not null,               -- since when it stands so
    changes      int         not null default 0,     -- for calendar programs
    erased_at    timestamptz,
    constraint registration_number_is_one    unique (session, number),
    constraint registration_is_made_once     unique (session, request),
    constraint registration_can_be_told      check (erased_at is not null or mobile is not null or email is not null),
    constraint registration_child_has_guardian
        check (erased_at is not null or age_band is distinct from 'UNDER_14' or length(guardian) > 0),
    constraint registration_erased_is_empty
        check (erased_at is null or name = '' and mobile is null and email is null and guardian is null
               and organisation = '' and answers = '{}')
);
create unique index registration_one_by_mobile on attendance.registration (session, mobile)
 where state in ('REQUESTED', 'WAITING', 'CONFIRMED');
create unique index registration_one_by_email on attendance.registration (session, email)
 where state in ('REQUESTED', 'WAITING', 'CONFIRMED');
create index registration_waiting     on attendance.registration (session, number) where state = 'WAITING';
create index registration_confirmed   on attendance.registration (session, name) where state = 'CONFIRMED';
create index registration_by_activity on attendance.registration (activity, made_at desc);
create index registration_not_erased  on attendance.registration (activity) where erased_at is null;

-- What registrants were told. The key names what happened: nobody is told it twice.
create table attendance.registration_message (
    registration uuid        not null references attendance.registration,
    key          text        not null,
    kind         text        not null,
    detail       text        not null,               -- what somebody wrote: a reason
    sent_at      timestamptz not null,
    constraint registrant_is_told_once primary key (registration, key)
);
