-- Reports: what a unit tells about its part of a campaign. Figures are never typed: they come from the records.
create schema if not exists report;

create table report.report (
    id           uuid primary key,
    version      int         not null,
    campaign     uuid        not null,             -- campaign's, by id only
    unit         uuid        not null,             -- organisation's
    state        text        not null check (state in ('DRAFT', 'SUBMITTED', 'SENT', 'ACCEPTED', 'RETURNED')),
    office       uuid,                             -- where it was sent last
    summary      text        not null,
    sentence     text        not null,             -- our own sentence of figures inside of the summary
    highlights   text[]      not null,
    suggestions  text[]      not null,
    opened_at    timestamptz not null,
    sent_at      timestamptz,                      -- the last time
    sendings     int         not null check (sendings >= 0),
    reasons      text,                             -- why it came back, from the office or from the leader
    constraint report_of_a_unit_is_one     unique (campaign, unit),
    constraint report_sent_has_office_and_at
        check ((sendings = 0) = (sent_at is null) and (sendings = 0) = (office is null)),
    constraint report_before_the_office_was_sent
        check (state not in ('SENT', 'ACCEPTED', 'RETURNED') or sendings > 0)
);
create index report_of_unit on report.report (unit);
create index report_of_office on report.report (office, state);

-- Typical experience: what was in the way, what was done, what came of it.
create table report.experience (
    report   uuid not null references report.report (id),
    position int  not null,
    title    text not null,
    problem  text not null,
    way      text not null,
    result   text not null,
    primary key (report, position)
);

create table report.picture (
    report   uuid not null references report.report (id),
    position int  not null,
    media    uuid not null,                        -- media's
    caption  text not null,
    primary key (report, position)
);

-- Every sending as it was, for good.
create table report.sending (
    report  uuid        not null references report.report (id),
    number  int         not null check (number > 0),
    at      timestamptz not null,
    by_name text        not null,
    office  uuid        not null,
    due_on  date,                                  -- the last day as it was known then
    content text        not null,                  -- JSON: the words and the figures of that moment
    primary key (report, number)
);

-- What the office said to a sending, in order.
create table report.verdict (
    id       bigint generated always as identity primary key,
    report   uuid        not null,
    number   int         not null,
    accepted boolean     not null,
    at       timestamptz not null,
    by_name  text        not null,
    reasons  text        not null,
    foreign key (report, number) references report.sending (report, number),
    constraint verdict_against_has_reasons check (accepted or reasons <> '')
);
create index verdict_of_report on report.verdict (report, number);

create function report.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What was sent stays as it was: % on report.% is refused', tg_op, tg_table_name;
end
$$;

create trigger sending_stays before update or delete on report.sending
    for each row execute function report.refuse_change();
create trigger verdict_stays before update or delete on report.verdict
    for each row execute function report.refuse_change();
