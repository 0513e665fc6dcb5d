-- A newsletter that records drafted has no author until somebody has made it theirs.
alter table messaging.announcement
    alter column author drop not null,
    add constraint announcement_leaves_with_an_author check (author is not null or state in ('draft', 'dropped'));
comment on column messaging.announcement.author is 'Who wrote it; null while it is as records drafted it';
