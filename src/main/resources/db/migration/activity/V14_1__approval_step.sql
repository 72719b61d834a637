-- Through whose hands an activity goes before it is public: one step for each level, anew with each submission.
create table activity.approval_step (
    id         uuid primary key,
    activity   uuid        not null references activity.activity (id),
    round      int         not null,                -- counts the submissions
    position   int         not null,
    unit       uuid        not null,                -- organisation's: whose decision it is
    level      text        not null check (level in ('UNIT', 'CITY', 'PROVINCE')),
    state      text        not null check (state in ('AHEAD', 'PRESENT', 'APPROVED', 'RETURNED', 'DROPPED')),
    since      timestamptz,                         -- since when it is there
    decided_by uuid,
    decider    text,
    decided_at timestamptz,
    reason     text,                                -- why it was returned
    constraint approval_step_has_its_place      unique (activity, round, position),
    constraint approval_step_present_has_since  check (state <> 'PRESENT' or since is not null),
    constraint approval_step_decided_has_at     check ((state in ('APPROVED', 'RETURNED')) = (decided_at is not null)),
    constraint approval_step_returned_has_a_reason check (state <> 'RETURNED' or btrim(reason) <> '')
);

create unique index approval_step_present_once on activity.approval_step (activity) where state = 'PRESENT';
create index approval_step_waiting on activity.approval_step (unit, since) where state = 'PRESENT';

-- What waits already waits where it was handed in.
insert into activity.approval_step (id, activity, round, position, unit, level, state, since)
select gen_random_uuid(), id, 1, 0, unit, 'UNIT', 'PRESENT', submitted_at
  from activity.activity
 where state = 'SUBMITTED';
