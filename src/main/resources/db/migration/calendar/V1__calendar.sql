-- Which days are off and which weekend days are worked for them, by the State Council's yearly notice (source).
create schema if not exists calendar;

create table calendar.holiday_year (
    year      int primary key,
    source    text not null,
    loaded_at timestamptz,                         -- null: came with the product
    loaded_by text,
    constraint holiday_year_names_its_source check (length(trim(source)) > 0)
);

create table calendar.special_day (
    day    date primary key,
    year   int     not null references calendar.holiday_year (year),
    worked boolean not null,                       -- false: off
    name   text    not null,
    constraint special_day_lies_in_its_year check (extract(year from day) = year),
    constraint only_a_weekend_day_is_worked_instead check (not worked or extract(isodow from day) > 5)
);
