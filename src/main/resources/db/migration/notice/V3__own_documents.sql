-- Own documents: what kind of document a notice is, its draft, the register of numbers, taking it back.
alter table notice.notice
    add kind text not null default 'NOTICE' check (kind in ('NOTICE', 'REPLY', 'SUPPLEMENT')),
    add withdrawn_at     timestamptz,
    add withdrawn_reason text,
    add constraint notice_withdrawn_has_reason check (
        (status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_reason is null));

-- A series of numbers: one code of one issuer, such as 晋科协发.
create table notice.series (
    id   uuid primary key,
    unit uuid not null,                            -- the issuer; another module's, by id only
    code text not null,
    constraint series_code_belongs_to_one_issuer unique (code)
);

-- The numbers of a series begin anew each year. Whoever takes one holds the row until the transaction ends.
create table notice.series_year (
    series       uuid not null references notice.series (id),
    year         int  not null,
    first_serial int  not null check (first_serial > 0),  -- those before it were given on paper
    next_serial  int  not null,
    primary key (series, year),
    constraint series_year_goes_forward check (next_serial >= first_serial)
);

-- Numbers that were given. None is ever removed or given again.
create table notice.registered (
    series   uuid not null,
    year     int  not null,
    serial   int  not null,
    notice   uuid not null references notice.notice (id),
    taken_at timestamptz not null,
    taken_by text not null,
    on_paper boolean not null,                     -- found taken by a notice that was issued elsewhere
    primary key (series, year, serial),
    foreign key (series, year) references notice.series_year (series, year),
    constraint registered_once_for_a_notice unique (notice)
);

-- What an office writes itself. Everything is kept as it was typed, right or not.
create table notice.draft (
    id          uuid primary key,
    version     int  not null,
    kind        text not null check (kind in ('NOTICE', 'REPLY', 'SUPPLEMENT')),
    drafted_for uuid not null,                     -- the unit whose officer began it
    state       text not null check (state in ('OPEN', 'COMPLETE')),
    notice      uuid unique references notice.notice (id),
    series      uuid references notice.series (id),
    title       text not null,
    addressees  text not null,
    body        text not null,
    contacts    text not null,
    signed_on   text not null,
    remark      text not null,
    copies      text not null,
    printed_by  text not null,
    printed_on  text not null,
    changed_at  timestamptz not null,
    changed_by  text not null,
    changed_from text not null,                    -- the open page that saved last: it does not contradict itself
    constraint draft_complete_is_a_notice check (state <> 'COMPLETE' or notice is not null)
);
create index draft_of_unit on notice.draft (drafted_for, changed_at desc);

create table notice.draft_issuer (
    draft    uuid not null references notice.draft (id),
    position int  not null,
    unit     uuid not null,
    primary key (draft, position)
);

create table notice.draft_annex (
    draft    uuid not null references notice.draft (id),
    position int  not null,
    name     text not null,
    text     text not null,
    primary key (draft, position)
);
