-- When announcements began to leave, and replies to them.

alter table messaging.announcement add column leaving_since timestamptz;
comment on column messaging.announcement.leaving_since is 'Since when copies of it have been made; weekly budgets and digests go by it';

alter table messaging.mail add column announcement bigint references messaging.announcement on delete set null;
comment on column messaging.mail.announcement is 'The announcement that it answers';

alter table messaging.late_copy add column paced boolean not null default false;
comment on column messaging.late_copy.paced is 'It waits for its turn among the mails to its domain: when it is due, it has one';

create index late_copy_of on messaging.late_copy (announcement) where state in ('waiting', 'claimed');
create index batch_of on messaging.batch (announcement) where state in ('waiting', 'claimed');
