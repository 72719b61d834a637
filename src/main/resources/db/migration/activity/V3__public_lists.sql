-- What the public pages ask for most: the latest records, and the latest of all that is public.
create index activity_latest_records on activity.activity (recorded_at desc, slug) where state = 'RECORDED';

create index activity_latest_public on activity.activity (published_at desc, slug)
    where state in ('PUBLISHED', 'RECORDED');
