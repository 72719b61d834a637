-- A programme has a lead, aims and indicators; other activities stand below it, but no programme does.
create table activity.programme (
    activity uuid primary key references activity.activity (id),
    version  int  not null,
    lead     text not null,
    aims     text not null
);

create table activity.indicator (
    id        uuid primary key,
    version   int  not null,
    programme uuid not null references activity.activity (id),
    position  int  not null,
    text      text not null,
    target    numeric(14, 2) not null check (target >= 0),
    unit      text not null,                     -- 场, 人次, 个
    reached   numeric(14, 2) check (reached >= 0),
    evidence  text not null,                     -- what shows that it was reached
    constraint indicator_reached_shows_evidence check (reached is null or evidence <> '')
);

create index indicator_of_programme on activity.indicator (programme, position);

alter table activity.activity
    add constraint programme_stands_below_none check (programme is null or kind <> 'PROGRAMME');
