-- For which units a change that went out changed something, as it was in that moment.
create table campaign.change_unit (
    change uuid not null references campaign.change (id) on delete cascade,
    unit   uuid not null,
    primary key (change, unit)
);
