-- Media at an activity: who is let in, who talks to whom when, what was published.
create table activity.press_contact (
    activity uuid primary key references activity.activity (id),
    name     text not null,
    phone    text not null
);

create table activity.press_guest (
    id         uuid primary key,
    activity   uuid    not null references activity.activity (id),
    medium     text    not null,
    level      text    not null,              -- CENTRAL, PROVINCE, CITY, COUNTY or SELF
    name       text    not null,
    phone      text    not null,              -- for staff; empty once it is erased
    accredited boolean not null
);

create index press_guest_of_activity on activity.press_guest (activity);

create table activity.press_interview (
    id        uuid primary key,
    activity  uuid      not null references activity.activity (id),
    guest     uuid      not null references activity.press_guest (id),
    expert    text      not null,
    starts_at timestamp not null,
    ends_at   timestamp not null,
    place     text      not null,
    constraint press_interview_in_order check (ends_at > starts_at),
    constraint one_interview_of_an_expert_at_a_time
        exclude using gist (activity with =, expert with =, tsrange(starts_at, ends_at) with &&),
    constraint one_interview_of_a_guest_at_a_time
        exclude using gist (guest with =, tsrange(starts_at, ends_at) with &&)
);

-- One story that three media publish is one story and three publications.
create table activity.press_item (
    id       uuid primary key,
    activity uuid not null references activity.activity (id),
    story    int  not null,                   -- from 1 within the activity
    title    text not null,
    link     text not null,
    medium   text not null,
    level    text not null,
    day      date not null,
    constraint press_item_is_noted_once unique (activity, link),
    constraint press_item_link_is_web   check (link ~ '^https?://')
);
