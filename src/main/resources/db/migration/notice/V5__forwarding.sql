-- Forwarding: a unit passes a notice on to units below it, with an addendum instead of a paper of its own.

-- How far a notice may go; without a row it goes as far as its text and its addressees say.
create table notice.forwarding_range (
    notice uuid primary key references notice.notice (id),
    range  text not null check (range in ('CITY', 'COUNTY', 'ANY'))
);

create table notice.forwarding (
    id           uuid primary key,
    version      int  not null default 0,
    notice       uuid not null references notice.notice (id),
    by_unit      uuid not null,                    -- another module's, by id only
    by_name      text not null,                    -- the name it bore then
    held_by      uuid not null,                    -- whose delivery it passes on: its own, or of a unit merged into it
    state        text not null check (state in ('DRAFT', 'SENT', 'WITHDRAWN')),
    addendum     text not null,
    contact      text not null,
    due_on       date,                             -- the forwarder's own day
    drafted_by   text not null,
    drafted_at   timestamptz not null,
    sent_by      text,
    sent_at      timestamptz,
    withdrawn_by text,
    withdrawn_at timestamptz,
    constraint forwarding_sent_by_somebody check (state = 'DRAFT' or (sent_by is not null and sent_at is not null)),
    constraint forwarding_withdrawn_by_somebody check (
        (state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null))
);
create unique index forwarding_has_one_draft on notice.forwarding (notice, by_unit) where state = 'DRAFT';
create index forwarding_of_notice on notice.forwarding (notice, sent_at);

-- The units that a draft would go to; once it is sent, its deliveries say whom it reached.
create table notice.forwarding_choice (
    forwarding uuid not null references notice.forwarding (id),
    unit       uuid not null,
    primary key (forwarding, unit)
);

-- Null: addressed by the issuers themselves.
alter table notice.delivery add column forwarding uuid references notice.forwarding (id);
create index delivery_of_forwarding on notice.delivery (forwarding) where forwarding is not null;
