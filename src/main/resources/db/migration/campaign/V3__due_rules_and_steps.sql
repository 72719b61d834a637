-- By when a duty is due is a rule (org.xinghe.campaign.due.DueRule, as its code); due_on is the day that it comes to.
alter table campaign.duty
    add column due_rule      text not null default '',
    add column proposed_rule text not null default '', -- what the compiler last made of the notice
    add column look_at       text not null default '', -- what corrected facts say where a person had set another day
    add column minutes       int,                      -- what one unit needs for it; null: as is usual for its kind
    add column doubts        text not null default '', -- cells that could not be understood, as typed, one a line
    add column opens_on      date,                     -- of an occurrence: the first day of its span
    add column occurrence    int  not null default 0,  -- which time of a repeated duty; 0: it is not repeated
    add column repeats       uuid references campaign.duty (id),
    add constraint duty_takes_some_minutes check (minutes between 0 and 100000),
    add constraint duty_occurrence_has_its_span check ((occurrence = 0) = (opens_on is null));

update campaign.duty set due_rule = 'ON|' || due_on where due_on is not null;
update campaign.duty set proposed_rule = due_rule where sentence <> '';

-- What is due some days after each activity of a unit: one line for each activity that a unit holds.
create table campaign.activity_due (
    duty     uuid not null references campaign.duty (id),
    unit     uuid not null,
    activity uuid not null,
    ended_on date not null,
    due_on   date not null,
    primary key (duty, unit, activity)
);
create index activity_due_of_activity on campaign.activity_due (activity);

-- What officers changed about the duties of a campaign in preparation, step by step, so that it can be undone.
create table campaign.duty_step (
    campaign    uuid not null references campaign.campaign (id),
    number      int  not null,
    person      uuid,                              -- null: nobody signed in
    person_name text not null,
    act         text not null,
    at          timestamptz not null,
    state       text not null check (state in ('STANDING', 'UNDONE', 'GONE')),
    primary key (campaign, number)
);

-- A duty before and after a step; null where there was none.
create table campaign.duty_step_line (
    campaign uuid not null,
    number   int  not null,
    duty     uuid not null,                        -- may have been undone
    before   jsonb,
    after    jsonb,
    primary key (campaign, number, duty),
    foreign key (campaign, number) references campaign.duty_step (campaign, number)
);
create index duty_step_line_of_duty on campaign.duty_step_line (duty);
