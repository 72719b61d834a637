-- Questions of the audience and of journalists, and what was answered. Nothing is public before its unit says so.
create table activity.question (
    id              uuid primary key,
    version         int         not null,
    activity        uuid        not null references activity.activity (id),
    number          int         not null,               -- from 1 within the activity, never taken twice
    origin          text        not null,               -- AUDIENCE: sent by the public; LOG: written down by staff
    text            text        not null,
    asker           text        not null,               -- empty when nobody said
    medium          text        not null,               -- whom a journalist asks for; empty for everybody else
    asked_at        timestamptz not null,
    state           text        not null,
    answer          text        not null,
    answerer        text        not null,
    answerer_title  text        not null,
    answered_at     timestamptz,
    reason          text        not null,               -- why it is not answered
    merged_into     uuid references activity.question (id),
    follow_up_on    date,                               -- more was promised by this day
    follow_up_by    text        not null,               -- who owes it
    follow_up_done  text        not null,               -- what was handed in later; empty while it is owed
    constraint question_number_is_its_own      unique (activity, number),
    constraint question_is_not_its_own_double  check (merged_into is null or merged_into <> id),
    constraint question_merged_has_target      check ((state = 'MERGED') = (merged_into is not null)),
    constraint question_answered_has_answer    check (state not in ('ANSWERED', 'PUBLISHED')
                                                      or (answer <> '' and answerer <> '' and answered_at is not null)),
    constraint question_declined_has_reason    check (state <> 'DECLINED' or reason <> ''),
    constraint question_follow_up_has_debtor   check (follow_up_on is null or follow_up_by <> '')
);

create index question_doubles on activity.question (merged_into) where merged_into is not null;
create index question_open on activity.question (activity) where state = 'OPEN';
create index question_owed on activity.question (activity, follow_up_on)
    where follow_up_on is not null and follow_up_done = '';

-- Whether an activity takes questions of the public; without a row its kind says.
create table activity.question_box (
    activity uuid primary key references activity.activity (id),
    takes    boolean not null
);
