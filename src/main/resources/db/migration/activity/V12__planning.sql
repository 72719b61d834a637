-- What planning asks of all that is planned: who else is in the room, and whether it was not planned already.
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist;

-- Titles that look alike; trigrams work on Chinese as on anything else.
create index activity_title_trigrams on activity.activity using gin (title public.gin_trgm_ops);

-- Sessions of one city (the first four digits of a region) at one time.
create index session_by_city_and_time on activity.session using gist ("left"(region, 4), tsrange(starts_at, ends_at));

-- A unit takes part in what another one planned, instead of planning it once more; it still counts once.
create table activity.taking_part (
    activity uuid        not null references activity.activity (id),
    unit     uuid        not null,               -- organisation's, by id only
    noted_at timestamptz not null,
    primary key (activity, unit)
);

create index taking_part_by_unit on activity.taking_part (unit);

-- Who supports an activity, with what. Cash and the worth of what came in kind are never one sum.
create table activity.support (
    id         uuid primary key,
    version    int     not null,
    activity   uuid    not null references activity.activity (id),
    position   int     not null,
    partner    text    not null,
    kind       text    not null check (kind in ('POLICY', 'VENUE', 'MONEY', 'IN_KIND', 'PEOPLE')),
    what       text    not null,
    worth      numeric(14, 2),                   -- yuan; null when nobody puts a price on it
    may_name   boolean not null,                 -- whether the public may read the partner's name
    conditions text    not null,                 -- what else the partner asked for
    partner_key text   not null
        generated always as (lower(regexp_replace(normalize(partner, NFKC), '\s', '', 'g'))) stored,
    constraint support_worth_is_not_negative check (worth >= 0),
    constraint support_in_money_has_an_amount check (kind <> 'MONEY' or worth is not null),
    constraint support_of_policy_has_no_price check (kind <> 'POLICY' or worth is null)
);

create index support_of_activity on activity.support (activity, position);

-- How people are kept safe where many come together.
create table activity.safety_plan (
    activity    uuid primary key references activity.activity (id),
    version     int  not null,
    expected    int check (expected > 0),
    responsible text not null,
    exits       text not null,
    medical     text not null,
    weather     text not null,
    crowd       text not null
);
