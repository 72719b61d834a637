-- Somebody acts for the holder of a post from a day until a day. The right is the post's own: it begins and ends with
-- the holder's, and never outlasts a year.
create table organisation.delegation (
    id       uuid primary key,
    holder   uuid not null references organisation.post_holder (id),
    person   uuid not null,                        -- who acts; identity's, by id only
    from_on  date not null,
    until_on date not null,                        -- inclusive
    given_by text not null,                        -- the name of who gave it, as history has it
    given_at timestamptz not null,
    ended_at timestamptz,                          -- when it was ended before its last day
    constraint delegation_period_in_order      check (until_on >= from_on),
    constraint delegation_lasts_a_year_at_most check (until_on < from_on + interval '1 year')
);
create index delegation_of_person on organisation.delegation (person);
create index delegation_of_holder on organisation.delegation (holder);

-- Who acts in which post: its holders, and who acts for one of them.
create view organisation.acting as
select person, kind, unit, office, from_on, until_on, null::uuid acts_for
  from organisation.post_holder
 union all
select delegation.person, holder.kind, holder.unit, holder.office,
       greatest(delegation.from_on, holder.from_on), least(delegation.until_on, holder.until_on), holder.person
  from organisation.delegation
  join organisation.post_holder holder on holder.id = delegation.holder
 where delegation.ended_at is null;
