-- Campaigns: what a notice starts. Strands, targets, routes, duties; who owes them and what answers them.
create schema if not exists campaign;

create table campaign.campaign (
    id          uuid primary key,
    version     int  not null,
    notice      uuid not null unique,              -- notice's, by id only
    slug        text not null unique,
    title       text not null,
    theme       text,
    period_text text,
    starts_on   date,
    ends_on     date,
    province    text not null,
    status      text not null check (status in ('PREPARED', 'RUNNING', 'CLOSED')),
    started_at  timestamptz,
    constraint campaign_period_in_order    check (ends_on >= starts_on),
    constraint campaign_running_has_period check (status = 'PREPARED' or (starts_on is not null and ends_on is not null))
);

create table campaign.issuer (
    campaign uuid not null references campaign.campaign (id),
    unit     uuid not null,
    position int  not null,
    primary key (campaign, unit)
);

-- Numbered parts of the programme; inline items (一是…) hang under theirs.
create table campaign.strand (
    id       uuid primary key,
    campaign uuid not null references campaign.campaign (id),
    position int  not null,
    number   text not null,
    title    text not null,
    parent   uuid references campaign.strand (id),
    unique (campaign, position)
);

create table campaign.target (
    campaign uuid not null references campaign.campaign (id),
    position int  not null,
    kind     text not null,
    number   bigint not null check (number > 0),
    sentence text not null,
    primary key (campaign, position)
);

-- Which kind of unit reports to which office. A kind without a row is asked for, never guessed.
create table campaign.route (
    campaign  uuid not null references campaign.campaign (id),
    unit_kind text not null,
    office    uuid,                                -- null: the notice names an office that is not registered
    named     text not null,                       -- the office as the notice calls it; empty when a person chose
    primary key (campaign, unit_kind)
);

create table campaign.duty (
    id           uuid primary key,
    version      int  not null,
    campaign     uuid not null references campaign.campaign (id),
    position     int  not null,
    strand       uuid references campaign.strand (id),
    kind         text not null check (kind in ('ACTIVITY', 'RECORD', 'REPORT', 'OTHER')),
    what         text not null,
    sentence     text not null,                    -- empty when a person added the duty
    paragraph    int  not null,
    starts_at    int  not null,
    ends_at      int  not null,
    due_on       date,
    due_text     text not null,
    owner_rule   text not null check (owner_rule in ('ISSUERS', 'EVERYBODY', 'KINDS', 'PLACE', 'NOBODY')),
    owner_kinds  text not null,
    owner_region text,
    jointly      boolean not null,                 -- one answer of any owner is enough
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'DROPPED')),
    constraint duty_of_a_place_names_it check ((owner_rule = 'PLACE') = (owner_region is not null))
);
create index duty_of_campaign on campaign.duty (campaign, position);

-- What a unit owes, from the release on. A merged unit's rows move to the one that carries it on.
create table campaign.owed (
    duty             uuid not null references campaign.duty (id),
    unit             uuid not null,
    origin           uuid not null,                -- the unit that owed it first
    extended_until   date,
    extension_reason text,
    primary key (duty, unit),
    constraint owed_extension_has_reason check ((extended_until is null) = (extension_reason is null))
);
create index owed_of_unit on campaign.owed (unit);

-- What answers a duty: an activity, a report; by its id, one line each.
create table campaign.answer (
    duty  uuid not null references campaign.duty (id),
    unit  uuid not null,
    by    uuid not null,
    state text not null check (state in ('STARTED', 'DONE', 'WITHDRAWN')),
    at    timestamptz not null,
    primary key (duty, unit, by)
);
