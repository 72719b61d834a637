-- Notification: what posts are told. A message belongs to the post of a unit, so that a new holder finds it.
create schema if not exists notification;

create table notification.message (
    id      uuid primary key,
    unit    uuid        not null,                  -- another module's, by id only
    post    text        not null check (post in ('COORDINATOR', 'LEADER', 'OFFICER')),
    kind    text        not null,
    object  uuid        not null,                  -- what it is about
    about   text        not null,
    detail  text        not null,
    href    text        not null,
    at      timestamptz not null,
    read_at timestamptz,
    constraint message_is_told_once unique (unit, post, kind, object, at)
);
create index message_of_post on notification.message (unit, post, at desc);
