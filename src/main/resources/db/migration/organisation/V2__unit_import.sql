-- Imports of units and people: what came of a file, and the file as it goes back. Rows are personal data of whoever
-- stands in them and are kept for thirty days only.
create table organisation.unit_import (
    id        uuid primary key,
    person    uuid,                                -- identity's, by id only; null: the system itself
    file_name text        not null,
    taken_at  timestamptz not null,
    taken     int         not null,
    updated   int         not null,
    unchanged int         not null,
    returned  bytea                                -- null: every row was taken
);
create index unit_import_by_time on organisation.unit_import (taken_at);

create table organisation.unit_import_fault (
    unit_import uuid not null references organisation.unit_import (id) on delete cascade,
    row_number  int  not null,
    name        text not null,
    remark      text not null,
    primary key (unit_import, row_number)
);
