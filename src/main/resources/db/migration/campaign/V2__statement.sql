-- What a unit says it has done, where neither an activity nor a report can show it. The answer carries its id, so that
-- it moves with the answer when a unit becomes part of another.
create table campaign.statement (
    id        uuid primary key,
    duty      uuid not null references campaign.duty (id),
    text      text not null,
    stated_by text not null,                       -- the name of who said it, as history has it
    stated_at timestamptz not null,
    constraint statement_says_how check (length(trim(text)) > 0)
);
create index statement_of_duty on campaign.statement (duty);
create index answer_by_what on campaign.answer (by);
