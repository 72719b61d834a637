-- A unit may be split: into itself and a new one, or into two new ones, of which the first carries it on.
alter table organisation.unit drop constraint unit_status_check;
alter table organisation.unit drop constraint unit_merged_has_successor;
alter table organisation.unit
    add constraint unit_status_is_known check (status in ('OPEN', 'MERGED', 'SPLIT', 'CLOSED')),
    add constraint unit_carried_on_has_successor
        check ((status in ('MERGED', 'SPLIT')) = (successor is not null));

-- Which unit came out of which: it may read what that one was told, and answers for nothing of it.
create table organisation.unit_split (
    part     uuid primary key references organisation.unit (id),
    unit     uuid not null references organisation.unit (id),
    split_on date not null
);
create index unit_split_by_unit on organisation.unit_split (unit);
