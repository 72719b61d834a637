-- How people want to be told, units' messengers, and the key by which links to unsubscribe are signed.
create table notification.preference (
    person     uuid primary key,                   -- identity's, by id only
    duty_by    text check (duty_by in ('MAIL', 'MESSENGER', 'INBOX')),   -- null: by whatever there is
    muted      text[] not null default '{}',       -- topics without mail; duty is none of them
    changed_at timestamptz not null,
    constraint preference_duty_is_never_muted check (not 'DUTY' = any (muted))
);

create table notification.messenger (
    unit    uuid primary key,                      -- organisation's, by id only
    version int         not null,
    address text        not null,
    secret  text        not null,                  -- signs what is sent
    active  boolean     not null,
    set_by  text        not null,
    set_at  timestamptz not null,
    constraint messenger_secret_is_long check (length(secret) >= 32)
);

create table notification.signing_key (
    one    boolean primary key default true check (one),
    secret bytea   not null check (length(secret) >= 32)
);
