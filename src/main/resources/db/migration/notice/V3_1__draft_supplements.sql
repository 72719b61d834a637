-- The draft of a supplement says from its beginning which notice it is for.
alter table notice.draft add supplements uuid references notice.notice (id);
