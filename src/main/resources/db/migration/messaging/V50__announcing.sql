-- What announcing needs besides: what was drawn as it was typed, results, and who looked again at an emergency.
alter table messaging.announcement
    add column corners     text,
    add column is_result   boolean not null default false,
    add column approved_at timestamptz,
    add column reviewer    uuid,
    add column reviewed_at timestamptz,
    add column source      text unique,
    add constraint announcement_reviewer_is_another check (reviewer is null or reviewer <> approver);
comment on column messaging.announcement.corners is 'The corners that were typed, a latitude and a longitude to a line; messaging.announcement.outline is made of them';
comment on column messaging.announcement.is_result is 'It reports what came of the announcement in `corrects` and says nothing against it; it goes to the same people';
comment on column messaging.announcement.reviewer is 'Who looked at an emergency afterwards that one person had sent alone';
comment on column messaging.announcement.source is 'What another system calls it, for what was brought in';
create index announcement_public on messaging.announcement (leave_at desc, id desc) where state in ('leaving', 'left', 'recalled');
create index announcement_follows on messaging.announcement (corrects) where corrects is not null;
create index announced_in_area on messaging.announced_in (area);

alter table messaging.announcement_text add column id bigint generated always as identity;
