-- Pictures: what units send, in three sizes without the camera's data. The files lie in the server's data folder.
create schema if not exists media;

create table media.picture (
    id        uuid primary key,
    owner     uuid        not null,           -- a unit, by id only
    sha256    text        not null,           -- of the file as it was sent
    file_name text        not null,
    caption   text        not null,
    alt       text        not null,
    width     int         not null,           -- of the largest size, upright
    height    int         not null,
    bytes     int         not null,
    shown     boolean     not null,
    stored_at timestamptz not null,
    stored_by uuid        not null,
    constraint picture_once_per_unit unique (owner, sha256),
    constraint picture_has_measures  check (width > 0 and height > 0)
);
