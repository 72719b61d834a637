-- A notice may supplement or correct another one that is out. It goes to the units for which something changes; others
-- may be told of it without being asked for receipt.
alter table notice.notice
    add supplements uuid references notice.notice (id),
    add constraint notice_supplements_another_one check (supplements <> id);
create index notice_supplement_of on notice.notice (supplements) where supplements is not null;

alter table notice.recipient add informed boolean not null default false;
alter table notice.delivery  add receipt_asked boolean not null default true;
