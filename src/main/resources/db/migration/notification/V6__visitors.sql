-- Letters to visitors, who have no post and no account.
alter table notification.outgoing
    drop constraint outgoing_topic_check,
    add constraint outgoing_topic_check
        check (topic in ('DUTY', 'NEWS', 'ANSWER', 'ACCEPTED', 'WEEKLY', 'VISITOR'));
