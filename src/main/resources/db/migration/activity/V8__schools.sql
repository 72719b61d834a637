-- Talks in schools: schools ask, speakers offer, a visit is arranged and the school agrees. No pupil is named anywhere:
-- a school says how many, never who.
create extension if not exists btree_gist;

create table activity.school_request (
    id            uuid primary key,
    activity      uuid        not null references activity.activity (id),
    code          text        not null,              -- the secret behind the school's link
    form_token    text        not null,              -- the form it came with, so that a second press finds it
    school        text        not null,
    region        text        not null,
    contact_name  text,                              -- for staff; erased some time after the activity
    contact_phone text,
    grades        text        not null,
    topic         text        not null,
    way           text        not null,              -- ON_SITE, ONLINE or EITHER
    pupils        int         not null,              -- a head count
    note          text        not null,
    days          date[]      not null,
    asked_at      timestamptz not null,
    ended         text        not null,              -- why it stands no longer; empty while it stands
    constraint school_request_code_is_secret    unique (code),
    constraint school_request_one_for_each_form unique (form_token),
    constraint school_request_has_pupils        check (pupils between 1 and 10000),
    constraint school_request_has_a_day         check (cardinality(days) between 1 and 3)
);

create index school_request_of_activity on activity.school_request (activity, asked_at);

create table activity.speaker_offer (
    id          uuid primary key,
    activity    uuid        not null references activity.activity (id),
    form_token  text,                                -- null when staff wrote it down
    name        text        not null,
    title       text        not null,
    title_level text        not null,
    phone       text,                                -- for staff; erased some time after the activity
    topics      text        not null,
    way         text        not null,
    regions     text[]      not null,                -- empty: wherever
    days        date[]      not null,                -- empty: whenever
    state       text        not null,                -- WAITING, ACCEPTED or DECLINED
    offered_at  timestamptz not null,
    constraint speaker_offer_one_for_each_form unique (form_token)
);

create index speaker_offer_of_activity on activity.speaker_offer (activity, offered_at);

create table activity.school_visit (
    id         uuid primary key,
    request    uuid        not null references activity.school_request (id),
    offer      uuid        not null references activity.speaker_offer (id),
    speaker    text        not null,                 -- one person, whatever offer they come by: name and phone
    starts_at  timestamp   not null,
    ends_at    timestamp   not null,
    online     boolean     not null,
    state      text        not null,                 -- PROPOSED, CONFIRMED, DECLINED or CANCELLED
    reason     text        not null,
    session    uuid,                                 -- the session of the activity that keeps in step with it
    arranged_at timestamptz not null,
    constraint school_visit_in_order check (ends_at > starts_at),
    constraint school_visit_ended_has_reason check (state in ('PROPOSED', 'CONFIRMED') or reason <> ''),
    constraint no_speaker_in_two_schools_at_once
        exclude using gist (speaker with =, tsrange(starts_at, ends_at) with &&)
        where (state in ('PROPOSED', 'CONFIRMED'))
);

create unique index one_visit_stands_for_a_request on activity.school_visit (request)
    where state in ('PROPOSED', 'CONFIRMED');
create index school_visit_of_request on activity.school_visit (request);

create table activity.school_feedback (
    visit            uuid primary key references activity.school_visit (id),
    present          int         not null,
    method           text        not null,
    useful           int         not null,
    text             text        not null,
    pictures_allowed boolean     not null,           -- whether the guardians of all who can be seen agreed
    given_at         timestamptz not null,
    constraint school_feedback_counts_heads check (present between 0 and 100000),
    constraint school_feedback_useful_of_five check (useful between 1 and 5)
);
