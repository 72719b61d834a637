-- The points of a programme. Each begins so many minutes after its session, so that a session that is moved takes its
-- agenda along and a point after midnight still belongs to it.
create table activity.agenda_point (
    activity      uuid not null references activity.activity (id),
    session       uuid not null,
    position      int  not null,
    after_minutes int  not null,
    minutes       int  not null,
    title         text not null,
    speaker       text not null,
    primary key (activity, session, position),
    constraint agenda_point_inside_its_session check (after_minutes >= 0),
    constraint agenda_point_takes_time         check (minutes > 0),
    constraint agenda_point_has_title          check (title <> ''),
    constraint no_two_points_at_once
        exclude using gist (session with =, int4range(after_minutes, after_minutes + minutes) with &&)
);

-- What is to be watched: the stream, and what stays of it.
create table activity.stream (
    activity  uuid primary key references activity.activity (id),
    version   int  not null,
    link      text,
    embed     text,                 -- shown in a frame; only from hosts that the operator names
    replay    text,
    replay_on date,                 -- when the replay was put up
    constraint stream_is_https check (link ~ '^https://' and embed ~ '^https://' and replay ~ '^https://'),
    constraint replay_has_its_day check ((replay is null) = (replay_on is null))
);
