-- What whoever held a post leaves for the next one, one note a post; and who needs the page on the desk no more.
create table desk.handover_note (
    id         uuid primary key,
    unit       uuid not null,                      -- organisation's, by id only
    post       text not null,
    office     uuid,                               -- null for a post of the unit as a whole
    version    int  not null,
    text       text not null,
    written_by text not null,                      -- the name of who wrote it last, as history has it
    written_at timestamptz not null,
    constraint handover_note_is_of_some_length check (length(text) <= 4000)
);
create unique index handover_note_of_a_post_is_one on desk.handover_note (unit, post, coalesce(office, unit));

create table desk.handover_seen (
    person  uuid not null,
    unit    uuid not null,
    post    text not null,
    seen_at timestamptz not null,
    primary key (person, unit, post)
);
