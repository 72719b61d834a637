-- Identity: people, how they sign in, the administrators' roles, sessions.
create schema if not exists identity;

create table identity.person (
    id                  uuid primary key,
    version             int         not null,
    name                text        not null,
    sign_in_name        text        not null,
    mail                text,
    phone               text,
    password_hash       text,                      -- null until an invitation is taken up
    password_changed_at timestamptz,
    failed_sign_ins     int         not null default 0,
    locked_until        timestamptz,
    active              boolean     not null,
    created_at          timestamptz not null,
    constraint person_sign_in_name_is_unique unique (sign_in_name),
    constraint person_sign_in_name_is_lower  check (sign_in_name = lower(sign_in_name))
);

create table identity.former_password (
    person        uuid        not null references identity.person (id),
    password_hash text        not null,
    replaced_at   timestamptz not null
);
create index former_password_of_person on identity.former_password (person, replaced_at desc);

-- The three administrators of GB/T 22239-2019: system, security, audit. One person holds at most one of them.
create table identity.administrator (
    person uuid primary key references identity.person (id),
    role   text not null check (role in ('SYSTEM', 'SECURITY', 'AUDIT'))
);

-- One-time links: to take up an account or to set a new password. Only the hash of the token is kept.
create table identity.invitation (
    token_hash bytea primary key,
    person     uuid references identity.person (id),  -- null: whoever takes it becomes the first administrator
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- Sessions live in the database, so that any node serves any request (layout of Spring Session JDBC).
create table identity.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index session_by_expiry    on identity.session (expiry_time);
create index session_by_principal on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36)     not null references identity.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
