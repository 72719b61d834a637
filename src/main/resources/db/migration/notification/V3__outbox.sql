-- The outbox: what leaves the house by mail or to a unit's messenger is a row first, so that it can be looked through,
-- held and dropped, survives a server that is down, and is never lost.
create table notification.outgoing (
    id            uuid primary key,                -- also the Message-ID, so that a second sending is known as one
    channel       text        not null check (channel in ('MAIL', 'MESSENGER')),
    topic         text        not null check (topic in ('DUTY', 'NEWS', 'ANSWER', 'ACCEPTED', 'WEEKLY')),
    key           uuid        not null,            -- what it tells; goes to an address once
    unit          uuid        not null,            -- another module's, by id only
    person        uuid,                            -- whom, when it goes to a person
    recipient     text        not null,            -- the address
    subject       text        not null,
    body          text        not null,            -- plain text of a mail, JSON for a messenger
    html          text,                            -- of a mail
    unsubscribe   text,                            -- where its reader says that it is not wanted; of what is not duty
    state         text        not null check (state in ('WAITING', 'HELD', 'SENT', 'FAILED', 'DROPPED')),
    not_before    timestamptz not null,
    attempts      int         not null default 0 check (attempts >= 0),
    claimed_until timestamptz,                     -- a node is at it
    tried_at      timestamptz,
    fault         text,                            -- why the last try did not work
    fault_detail  text,
    sent_at       timestamptz,
    reason        text,                            -- why it was held or dropped
    made_at       timestamptz not null,
    constraint outgoing_goes_once           unique (channel, key, recipient),
    constraint outgoing_sent_has_at         check ((state = 'SENT') = (sent_at is not null)),
    constraint outgoing_failed_has_fault    check (state <> 'FAILED' or fault is not null),
    constraint outgoing_dropped_has_reason  check (state <> 'DROPPED' or length(trim(reason)) > 0)
);
create index outgoing_due     on notification.outgoing (channel, not_before) where state = 'WAITING';
create index outgoing_by_unit on notification.outgoing (unit, made_at desc);
create index outgoing_by_state on notification.outgoing (state, made_at desc);

-- Which node does which job (layout of db-scheduler).
create table notification.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_by_time      on notification.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on notification.scheduled_task (last_heartbeat);
