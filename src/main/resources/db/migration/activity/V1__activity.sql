-- Activities: planned, approved, held and recorded by units. Sessions, campaigns, pictures and links belong to one.
create schema if not exists activity;

create sequence activity.serial;

create table activity.activity (
    id              uuid primary key,
    version         int         not null,
    slug            text        not null unique,
    unit            uuid        not null,           -- organisation's, by id only
    campaign        uuid        not null,           -- campaign's; the one it was planned for
    strand          uuid,
    duty            uuid,
    title           text        not null,
    summary         text        not null,
    mode            text        not null check (mode in ('OFFLINE', 'ONLINE', 'MIXED')),
    audience        text        not null,
    contact_name    text        not null,
    contact_phone   text        not null,
    poster          uuid,                           -- media's
    state           text        not null
        check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'RECORDED', 'CANCELLED')),
    city            text,                           -- of the first session
    first_at        timestamp,                      -- in the campaign's zone
    last_at         timestamp,
    planned_at      timestamptz not null,
    published_at    timestamptz,
    recorded_at     timestamptz,
    reason          text,                           -- why it was returned or cancelled
    on_site         int check (on_site >= 0),       -- person-times
    on_site_method  text,
    online          int check (online >= 0),        -- viewers
    online_method   text,
    science_workers int         not null check (science_workers >= 0),
    volunteers      int         not null check (volunteers >= 0),
    record_text     text        not null,
    constraint activity_published_has_at check (state not in ('PUBLISHED', 'RECORDED') or published_at is not null),
    constraint activity_recorded_has_at  check (state <> 'RECORDED' or recorded_at is not null)
);

create index activity_of_unit on activity.activity (unit, first_at);
create index activity_public on activity.activity (first_at) where state in ('PUBLISHED', 'RECORDED');

-- One activity may belong to several campaigns; over a union of campaigns it still counts once.
create table activity.activity_campaign (
    activity uuid not null references activity.activity (id),
    campaign uuid not null,
    primary key (campaign, activity)
);

create index activity_campaign_by_activity on activity.activity_campaign (activity);

create table activity.session (
    activity  uuid      not null references activity.activity (id),
    position  int       not null,
    starts_at timestamp not null,
    ends_at   timestamp not null,
    place     text      not null,
    region    text      not null,
    address   text      not null,
    link      text,
    capacity  int check (capacity > 0),
    primary key (activity, position),
    constraint session_in_order check (ends_at > starts_at)
);

create index session_by_day on activity.session (starts_at);

create table activity.record_picture (
    activity uuid not null references activity.activity (id),
    position int  not null,
    media    uuid not null,
    primary key (activity, position)
);

create table activity.press_link (
    activity uuid not null references activity.activity (id),
    position int  not null,
    address  text not null,
    primary key (activity, position)
);
