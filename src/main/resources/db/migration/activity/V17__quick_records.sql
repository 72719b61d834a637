-- Records that were made in one step with their activity. Sent twice is one: the form brings the id along. Where somebody
-- else has to publish the activity first, its record waits here.
create table activity.quick_record (
    id              uuid primary key,
    activity        uuid    not null unique references activity.activity (id),
    person          uuid    not null,               -- identity's, by id only; the record is theirs
    person_name     text    not null,
    on_site         int check (on_site >= 0),
    on_site_method  text,
    online          int check (online >= 0),
    online_method   text,
    science_workers int     not null check (science_workers >= 0),
    record_text     text    not null,
    pictures        uuid[]  not null,               -- media's
    waits           boolean not null                -- until the activity is published
);
