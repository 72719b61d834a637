-- How many minutes a month an issuer lets its notices ask of one unit; no row: it has set no cap.
create table campaign.minute_cap (
    issuer  uuid primary key,
    minutes int  not null,
    set_by  text not null,
    set_at  timestamptz not null,
    constraint minute_cap_leaves_some check (minutes between 1 and 100000)
);
