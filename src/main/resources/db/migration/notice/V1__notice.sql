-- Notices: the document as it came in, its facts as read and as confirmed, who signs it, who gets it, who took it.
create schema if not exists notice;

create table notice.notice (
    id            uuid primary key,
    version       int  not null,
    status        text not null check (status in ('DRAFT', 'CONFIRMED', 'COUNTERSIGNED', 'RELEASED', 'WITHDRAWN')),
    taken_for     uuid not null,                   -- the unit whose officer took it in; another module's, by id only
    taken_at      timestamptz not null,
    title         text,
    number        text,
    issue_date    date,
    released_at   timestamptz,
    constraint notice_released_is_whole check (
        status <> 'RELEASED' or (released_at is not null and title is not null and number is not null and issue_date is not null))
);
create unique index notice_number_is_used_once on notice.notice (number) where status in ('RELEASED', 'WITHDRAWN');

-- The document as it was handed in; never changed.
create table notice.original (
    notice     uuid primary key references notice.notice (id),
    file_name  text not null,
    bytes      bytea not null,
    paragraphs text[] not null
);

create table notice.issuer (
    notice   uuid not null references notice.notice (id),
    unit     uuid not null,
    position int  not null,
    primary key (notice, unit)
);

-- Facts: what the reader saw and what a person made of it.
create table notice.fact (
    notice    uuid not null references notice.notice (id),
    position  int  not null,
    kind      text not null,
    shown     text not null,                       -- as written in the notice
    detail    text not null,                       -- what it belongs to, such as what is due on a date
    value     text,                                -- as understood or corrected; null: not readable
    paragraph int  not null,
    starts_at int  not null,
    ends_at   int  not null,
    sureness  text not null check (sureness in ('CERTAIN', 'LIKELY', 'DOUBTFUL')),
    state     text not null check (state in ('OPEN', 'CONFIRMED', 'CORRECTED', 'DROPPED')),
    primary key (notice, position)
);

-- Phrases of the addressee line; the units behind them stand in notice.recipient.
create table notice.addressee (
    notice   uuid not null references notice.notice (id),
    position int  not null,
    phrase   text not null,
    by_hand  boolean not null,                     -- 有关…: a person chooses
    decided  boolean not null,
    primary key (notice, position)
);

create table notice.recipient (
    notice   uuid not null references notice.notice (id),
    unit     uuid not null,
    position int  not null,                        -- of the phrase
    primary key (notice, unit, position)
);

create table notice.signature (
    notice    uuid not null references notice.notice (id),
    unit      uuid not null,
    person    uuid not null,
    name      text not null,
    signed_at timestamptz not null,
    primary key (notice, unit)
);

-- One line for each unit that a released notice went to, with the name it bore on that day.
create table notice.delivery (
    notice       uuid not null references notice.notice (id),
    unit         uuid not null,
    unit_name    text not null,
    delivered_at timestamptz not null,
    opened_at    timestamptz,
    received_at  timestamptz,
    received_by  text,
    reminded_at  timestamptz,
    reminders    int not null default 0,
    primary key (notice, unit),
    constraint delivery_received_by_somebody check ((received_at is null) = (received_by is null))
);
create index delivery_of_unit on notice.delivery (unit, delivered_at desc);
