-- What an officer chose for the final report out of the highlights of accepted reports. A sentence, not its place:
-- when the unit sends another version, a place would point to something else.
create table report.final_highlight (
    campaign uuid not null,                        -- campaign's, by id only
    position int  not null check (position >= 0),
    report   uuid not null references report.report (id),
    text     text not null,
    primary key (campaign, position),
    constraint final_highlight_is_chosen_once unique (campaign, report, text)
);
