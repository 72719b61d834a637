-- History: what happened, and the chain that proves that nothing of it was changed.
create schema if not exists history;

create table history.entry (
    id          bigint generated always as identity primary key,
    txid        xid8        not null default pg_current_xact_id(),
    at          timestamptz not null,
    person      uuid,                              -- null: the public or the system itself
    person_name text        not null,
    kind        text        not null,              -- what kind of object: notice, activity, report, …
    object      uuid        not null,
    act         text        not null,
    from_state  text,
    to_state    text,
    changes     text        not null default '{}'  -- a JSON object, kept to the letter since it is hashed
);

create index entry_of_object on history.entry (object, id);
create index entry_of_time   on history.entry (at);
create index entry_to_link   on history.entry (txid, id);

-- The chain: each link's hash covers the entry and the hash before it. Entries are linked shortly after their transaction
-- committed, in the order of transactions, so that writers never wait for one another.
create table history.link (
    position bigint primary key,
    entry    bigint not null unique references history.entry (id),
    hash     bytea  not null,
    constraint link_hash_is_sha256 check (length(hash) = 32)
);

create function history.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'History is append-only: % on history.% is refused', tg_op, tg_table_name;
end
$$;

create trigger entry_is_append_only before update or delete on history.entry
    for each row execute function history.refuse_change();
create trigger entry_is_never_emptied before truncate on history.entry
    for each statement execute function history.refuse_change();
create trigger link_is_append_only before update or delete on history.link
    for each row execute function history.refuse_change();
create trigger link_is_never_emptied before truncate on history.link
    for each statement execute function history.refuse_change();
