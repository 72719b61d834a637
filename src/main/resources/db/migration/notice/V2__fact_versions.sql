-- Two officers may have one fact open: whoever saves second is told so.
alter table notice.fact add version int not null default 0;
