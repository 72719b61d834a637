-- When an activity was last submitted: whoever approves takes the longest waiting one first.
alter table activity.activity add column submitted_at timestamptz;

update activity.activity set submitted_at = planned_at where state = 'SUBMITTED';

alter table activity.activity
    add constraint activity_submitted_has_at check (state <> 'SUBMITTED' or submitted_at is not null);

create index activity_submitted on activity.activity (submitted_at) where state = 'SUBMITTED';
