-- Whom an activity reached, line by line. Persons, person-times and viewers are three things that are never added.
create table activity.beneficiary (
    activity  uuid not null references activity.activity (id),
    position  int  not null,
    people    text not null check (people in ('YOUNG', 'FARMERS', 'INDUSTRIAL_WORKERS', 'ELDERLY', 'RESIDENTS',
                                              'CIVIL_SERVANTS', 'SCIENCE_WORKERS', 'OTHER')),
    region    text not null,                          -- organisation's, by code only
    number    int  not null check (number >= 0),
    counted   text not null check (counted in ('PERSONS', 'PERSON_TIMES', 'VIEWERS')),
    method    text,                                   -- without one it is shown and enters no total
    primary key (activity, position)
);

-- Innovation cases: problem, way, result and evidence, offered to every unit once the own leader agrees.
create table activity.innovation_case (
    id          uuid primary key,
    version     int         not null,
    unit        uuid        not null,
    activity    uuid references activity.activity (id),
    tag         text        not null check (tag in ('IDEA', 'MEANS', 'PLATFORM', 'GRASSROOTS')),
    title       text        not null,
    problem     text        not null,
    way         text        not null,
    result      text        not null,
    evidence    text        not null,                 -- an address; empty for none
    picture     uuid,                                 -- media's
    source      text        not null,                 -- of the numbers in it
    state       text        not null check (state in ('DRAFT', 'SUBMITTED', 'OFFERED', 'WITHDRAWN')),
    reason      text        not null,                 -- why it was sent back
    written_at  timestamptz not null,
    offered_at  timestamptz,
    constraint offered_case_has_at check (state <> 'OFFERED' or offered_at is not null),
    constraint offered_case_is_whole check (
        state not in ('SUBMITTED', 'OFFERED')
        or (problem <> '' and way <> '' and result <> ''
            and (evidence <> '' or picture is not null or activity is not null)))
);
create index innovation_case_offered on activity.innovation_case (offered_at desc, id) where state = 'OFFERED';
create index innovation_case_of_unit on activity.innovation_case (unit, written_at desc);

-- Where a plan came from.
create table activity.case_reuse (
    activity        uuid primary key references activity.activity (id),
    innovation_case uuid not null references activity.innovation_case (id)
);
create index case_reuse_of_case on activity.case_reuse (innovation_case);
