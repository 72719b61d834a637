-- What a supplement changes of a running campaign: proposed from its text, settled by an officer, done when it goes out.
create table campaign.revision (
    notice     uuid primary key,                   -- the supplement; notice's, by id only
    campaign   uuid not null references campaign.campaign (id),
    whole      boolean not null,                   -- the supplement repeats the whole notice
    unclear    text[] not null,                    -- sentences that change something which was not found
    everybody  boolean not null default false,     -- those for whom nothing changes are told of it, too
    done_at    timestamptz
);
create index revision_of_campaign on campaign.revision (campaign);

create table campaign.change (
    id           uuid primary key,
    version      int  not null default 0,
    revision     uuid not null references campaign.revision (notice),
    position     int  not null,
    kind         text not null check (kind in ('CHANGED', 'DROPPED', 'ADDED', 'REROUTED', 'RESCHEDULED', 'RETHEMED')),
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'DROPPED')),
    said         text not null,                    -- the words of the supplement that say so; may be empty
    duty         uuid references campaign.duty (id),
    unit_kind    text,
    from_office  uuid,
    to_office    uuid,
    from_first   date,
    from_last    date,
    to_first     date,
    to_last      date,
    from_text    text,                             -- a theme
    to_text      text,                             -- a theme, a period or an office as it is written
    unique (revision, position),
    constraint change_of_a_duty_names_it    check ((kind in ('CHANGED', 'DROPPED')) <= (duty is not null)),
    constraint change_of_a_route_names_kind check ((kind = 'REROUTED') = (unit_kind is not null)),
    constraint change_of_a_period_has_both  check ((kind = 'RESCHEDULED') = (from_first is not null and to_last is not null)),
    constraint change_of_a_period_in_order  check (to_last >= to_first)
);
create index change_of_duty on campaign.change (duty) where duty is not null;

-- What a duty says before and after; one side alone for what is dropped or added.
create table campaign.change_side (
    change       uuid not null references campaign.change (id) on delete cascade,
    side         text not null check (side in ('FROM', 'TO')),
    strand       uuid references campaign.strand (id),
    kind         text not null check (kind in ('ACTIVITY', 'RECORD', 'REPORT', 'OTHER')),
    what         text not null,
    sentence     text not null,
    paragraph    int  not null,
    starts_at    int  not null,
    ends_at      int  not null,
    due_rule     text not null,                    -- org.xinghe.campaign.due.DueRule, as its code
    due_text     text not null,
    minutes      int,
    owner_rule   text not null,
    owner_kinds  text not null,
    owner_region text,
    jointly      boolean not null,
    primary key (change, side)
);
