-- Public forms carry a signed token that serves once: the key it is signed with, and the tokens that served already.
create schema if not exists web;

create table web.form_key (
    only_one boolean primary key default true,
    secret   bytea   not null,
    constraint there_is_one_form_key check (only_one)
);

create table web.spent_form_token (
    nonce    bytea primary key,
    spent_at timestamptz not null
);

create index spent_form_token_by_age on web.spent_form_token (spent_at);
