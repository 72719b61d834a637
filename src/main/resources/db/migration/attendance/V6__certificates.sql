-- Certificates that units issue for what was held: numbered without gaps, verified by code, replaced or withdrawn but
-- never changed or removed.
create table attendance.certificate_series (
    unit uuid not null,                                -- another module's, by id only
    year int  not null,
    last int  not null check (last >= 0),              -- the last number given
    primary key (unit, year)
);

create table attendance.certificate (
    id           uuid primary key,
    activity     uuid        not null,                 -- another module's, by id only
    kind         text        not null check (kind in ('ATTENDANCE', 'SPEAKER', 'VOLUNTEER')),
    unit         uuid        not null,
    issuer       text        not null,                 -- the unit's name as it was then
    year         int         not null,
    serial       int         not null check (serial > 0),
    number       text        not null,
    code         text        not null constraint certificate_code_is_one unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
    holder       text        not null,                 -- who it is for: a registration, or name and organisation
    registration uuid,                                 -- null when it was typed
    name         text        not null check (length(name) between 1 and 60),
    organisation text        not null,
    detail       text        not null,                 -- a speaker's topic, a volunteer's service
    title        text        not null,                 -- the activity's
    starts_on    date        not null,
    ends_on      date        not null,                 -- inclusive
    minutes      int         not null check (minutes >= 0),   -- of service
    in_charge    text        not null,
    handler      text        not null,
    phone        text        not null,
    issued_on    date        not null,
    replaces     uuid        references attendance.certificate (id),
    replaced_on  date,
    withdrawn_on date,
    reason       text        not null,                 -- why it was replaced or withdrawn
    constraint certificate_number_is_one     unique (unit, year, serial),
    constraint certificate_days_in_order     check (ends_on >= starts_on),
    constraint certificate_ends_once         check (replaced_on is null or withdrawn_on is null),
    constraint certificate_end_has_a_reason  check ((replaced_on is null and withdrawn_on is null) = (reason = '')),
    constraint certificate_replaces_once     unique (replaces),
    constraint volunteer_certificate_has_hours check ((kind = 'VOLUNTEER') = (minutes > 0)),
    constraint volunteer_certificate_is_signed
        check (kind <> 'VOLUNTEER' or length(in_charge) > 0 and length(handler) > 0 and length(phone) > 0)
);
-- One for each person and kind; also a withdrawn one is not issued again by a second press.
create unique index certificate_is_issued_once on attendance.certificate (activity, kind, holder)
 where replaced_on is null;
create index certificate_of_activity     on attendance.certificate (activity, year, serial);
create index certificate_of_registration on attendance.certificate (registration) where registration is not null;
create index certificate_of_person       on attendance.certificate (unit, name) where kind = 'VOLUNTEER';

-- The real time of service of a volunteer, in the campaign's zone.
create table attendance.service_time (
    certificate uuid      not null references attendance.certificate (id),
    starts_at   timestamp not null,
    ends_at     timestamp not null,
    constraint service_time_in_order check (ends_at > starts_at),
    primary key (certificate, starts_at)
);
