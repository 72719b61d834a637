-- A person's private calendar of deadlines: the address holds a token that only its hash is kept of. One each; a new
-- one takes the place of the old, which is then unknown.
create schema if not exists desk;

create table desk.deadline_feed (
    person     uuid primary key,                   -- identity's, by id only
    token_hash bytea not null unique,
    opened_at  timestamptz not null,
    constraint deadline_feed_keeps_a_sha256 check (length(token_hash) = 32)
);
