-- Sheets of activities: the file as it was sent, how its columns are read, and what became of each row. Rows are
-- personal data of whoever stands in them; imports are kept for thirty days.
create table activity.activity_import (
    id            uuid primary key,
    person        uuid        not null,               -- identity's, by id only
    unit          uuid        not null,
    campaign      uuid        not null,
    file_name     text        not null,
    content       bytea       not null,
    signature     text        not null,
    columns       text        not null,               -- a field or - for each column, by commas
    target        text        not null check (target in ('PLAN', 'RECORD')),
    contact_name  text        not null,
    contact_phone text        not null,
    starts        time        not null,               -- where the sheet names no hours
    ends          time        not null,
    state         text        not null check (state in ('CHECKED', 'RUNNING', 'DONE')),
    rows_in_all   int         not null default 0,
    sent_at       timestamptz not null,
    beat_at       timestamptz,                        -- when a running one last said that it lives
    constraint import_hours_in_order check (ends > starts)
);
create index activity_import_by_time on activity.activity_import (sent_at);

create table activity.import_row (
    activity_import uuid not null references activity.activity_import (id) on delete cascade,
    row_number      int  not null,
    title           text not null,
    effect          text not null check (effect in ('TAKEN', 'UPDATED', 'UNCHANGED', 'LEFT_ALONE', 'FAULTY')),
    remarks         text not null,                    -- a line each
    activity        uuid,
    primary key (activity_import, row_number)
);

-- How a unit's columns were read the last time.
create table activity.import_columns (
    unit      uuid not null,
    signature text not null,
    columns   text not null,
    primary key (unit, signature)
);

-- What a sheet made of an activity, and at which version: whoever edits it afterwards is not overwritten.
create table activity.imported (
    activity uuid primary key references activity.activity (id),
    version  int  not null,
    content  text not null
);
