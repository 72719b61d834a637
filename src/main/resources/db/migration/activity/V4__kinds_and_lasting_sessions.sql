-- An activity has a kind, and may stand below a programme.
alter table activity.activity add column kind text not null default 'OTHER';
alter table activity.activity alter column kind drop default;

alter table activity.activity add column programme uuid references activity.activity (id);
alter table activity.activity
    add constraint activity_is_not_its_own_programme check (programme is null or programme <> id);

create index activity_of_programme on activity.activity (programme) where programme is not null;

-- Others hold on to a session, whatever becomes of its time, place or order.
alter table activity.session add column id uuid not null default gen_random_uuid();
alter table activity.session alter column id drop default;
alter table activity.session add constraint session_id_is_its_own unique (id);
