-- How a week went, for the officers of an issuer: once a week, as it stood then.
create table notification.weekly (
    id   uuid primary key,
    week date not null,                            -- its Monday
    day  date not null,                            -- when it was written
    unit uuid not null,                            -- the issuer
    constraint weekly_is_one_a_week unique (unit, week),
    constraint weekly_begins_on_monday check (extract(isodow from week) = 1)
);

create table notification.weekly_line (
    weekly   uuid not null references notification.weekly (id),
    position int  not null,
    campaign uuid not null,                        -- campaign's, by id only
    title    text not null,
    kind     text not null,                        -- of units
    units    int  not null check (units > 0),
    done     int  not null check (done >= 0),
    open     int  not null check (open >= 0),
    overdue  int  not null check (overdue >= 0),
    missing  text[] not null,                      -- the names of those that are late
    primary key (weekly, position)
);
