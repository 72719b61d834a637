-- People of an activity: who speaks, guides, hosts, organises. No phone is kept, so none can get out.
create table activity.person (
    id           uuid primary key,
    version      int  not null,
    activity     uuid not null references activity.activity (id),
    position     int  not null,
    role         text not null
        check (role in ('SPEAKER', 'HOST', 'GUIDE', 'EXPERT', 'JUDGE', 'ORGANISER', 'VOLUNTEER_LEADER', 'OTHER')),
    name         text not null,
    title_level  text not null
        check (title_level in ('ACADEMICIAN', 'SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'OTHER')),
    title        text not null,                 -- in their own words: 研究员, 主任医师, 非遗传承人
    organisation text not null,
    -- how one asks whether two are the same: without spaces, full-width signs made plain
    name_key         text not null
        generated always as (lower(regexp_replace(normalize(name, NFKC), '\s', '', 'g'))) stored,
    organisation_key text not null
        generated always as (lower(regexp_replace(normalize(organisation, NFKC), '\s', '', 'g'))) stored,
    constraint person_has_a_name check (char_length(name) between 1 and 40),
    constraint person_is_named_once_in_a_role unique (activity, role, name_key, organisation_key)
);

create index person_of_activity on activity.person (activity, position);
create index person_by_name on activity.person (name_key, organisation_key);
