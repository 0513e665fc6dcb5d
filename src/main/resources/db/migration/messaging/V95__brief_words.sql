-- What a text message says of an announcement, where its subject does not say it best.
alter table messaging.announcement add column brief text;
comment on column messaging.announcement.brief is 'What a text message says instead of the subject; null: the subject';
