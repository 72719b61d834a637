-- Questions that units ask at a sentence of a released notice, and what the issuers' officers answer.
create table notice.question (
    id        uuid primary key,
    notice    uuid not null references notice.notice (id),
    unit      uuid not null,                       -- another module's, by id only; other units never see it
    unit_name text not null,                       -- the name it bore then
    sentence  text not null,                       -- the anchor of the sentence in the letter
    quote     text not null,                       -- the sentence itself
    text      text not null,
    asked_by  text not null,
    asked_at  timestamptz not null,
    constraint question_is_asked_once unique (notice, unit, sentence, text)
);
create index question_of_notice on notice.question (notice, sentence, asked_at);

create table notice.answer (
    question    uuid primary key references notice.question (id),
    version     int  not null,
    text        text not null,
    audience    text not null check (audience in ('ASKER', 'EVERYBODY')),
    answered_by text not null,
    answered_at timestamptz not null
);

-- What an answer said before it was changed.
create table notice.former_answer (
    question    uuid not null references notice.question (id),
    version     int  not null,
    text        text not null,
    audience    text not null,
    answered_by text not null,
    answered_at timestamptz not null,
    primary key (question, version)
);
