-- Who asked to hear what, about where, how and how often; and what is announced to them.

create table messaging.seal (
    one  boolean primary key default true check (one),
    key  bytea not null
);
comment on table messaging.seal is 'The key of this database, under which links to preferences and marks of addresses are made. It stays with the database';
insert into messaging.seal (key) values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

create table messaging.subscriber (
    id           bigint generated always as identity primary key,
    person       uuid not null unique,
    mark         bytea unique,
    turn         integer not null default 0,
    weekly_most  smallint check (weekly_most between 1 and 50),
    quiet_from   time not null default '21:00',
    quiet_until  time not null default '08:00',
    source       text not null,
    entered_by   uuid,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    stopped_at   timestamptz,
    came_back_at timestamptz
);
comment on table messaging.subscriber is 'Somebody who asked for messages. Nothing is announced to them before they confirmed and after they stopped';
comment on column messaging.subscriber.mark is 'Their address under the key of this database, so that the same address asked for twice is one subscriber; null for those offline';
comment on column messaging.subscriber.turn is 'Raised when every link sent so far is to lead nowhere';
comment on column messaging.subscriber.weekly_most is 'Their weekly budget; null: as many as there are. What is over it waits for the weekly digest';
comment on column messaging.subscriber.entered_by is 'Who entered it for them with their consent';
comment on column messaging.subscriber.came_back_at is 'Since when their address refuses mail for good';

create table messaging.following (
    id         bigint generated always as identity primary key,
    subscriber bigint not null references messaging.subscriber on delete cascade,
    area       bigint references area.area,
    centre     point,
    metres     integer check (metres between 100 and 20000),
    outline    polygon,
    reach      box,
    name       text not null,
    topics     integer not null check (topics > 0),
    channel    text not null check (channel in ('email', 'letter', 'call')),
    language   text not null default 'en',
    pace       text not null check (pace in ('at-once', 'daily', 'weekly', 'monthly')),
    live       boolean not null default false,
    from_at    timestamptz not null,
    until_at   timestamptz,
    check (num_nonnulls(area, centre, outline) = 1),
    check ((centre is null) = (metres is null)),
    check ((area is null) = (reach is not null)),
    check (not live or until_at is null)
);
comment on table messaging.following is 'One place that a subscriber follows: an area, a circle or a drawn area';
comment on column messaging.following.centre is 'On the National Grid in metres, as are outline and reach';
comment on column messaging.following.reach is 'The box around circle or outline, by which it is found';
comment on column messaging.following.name is 'As the subscriber reads it: `Brixton Windrush`, `10 minutes'' walk around SW9 8HE`';
comment on column messaging.following.topics is 'One bit for each messaging.Topic, by its place in the list';
comment on column messaging.following.live is 'Its subscriber has confirmed and not stopped, and it has not ended: kept with them, so that an audience is counted from one table';
create index following_subscriber on messaging.following (subscriber);
create index following_area on messaging.following (area) where live;
create index following_reach on messaging.following using gist (reach) where live;

create table messaging.announcement (
    id           bigint generated always as identity primary key,
    reference    text not null unique,
    matter       bigint not null,
    corrects     bigint references messaging.announcement,
    class        text not null check (class in
                 ('emergency', 'incident', 'appeal', 'answer', 'newsletter', 'consultation', 'volunteer')),
    topic        text not null,
    organisation text not null,
    borough      bigint,
    area         bigint,
    outline      polygon,
    language     text not null default 'en',
    subject      text not null,
    words        text not null,
    sender       text not null,
    state        text not null default 'draft' check (state in
                 ('draft', 'waiting', 'approved', 'leaving', 'left', 'recalled', 'dropped')),
    author       uuid not null,
    approver     uuid,
    leave_at     timestamptz,
    expires_at   timestamptz,
    expected     integer,
    copies       integer,
    made_at      timestamptz not null,
    changed_at   timestamptz not null,
    left_at      timestamptz,
    check (approver is null or approver <> author or class = 'emergency'),
    check (state not in ('approved', 'leaving', 'left') or approver is not null)
);
comment on table messaging.announcement is 'One message to many: who wrote and approved it, for which areas, and how far it has come';
comment on column messaging.announcement.matter is 'The first announcement of the matter: nobody hears of one matter twice, but for a correction';
comment on column messaging.announcement.outline is 'The area drawn for it, on the National Grid in metres';
comment on column messaging.announcement.words is 'Plain text with paragraphs, lists and links as messaging.announcement.Composed reads them';
comment on column messaging.announcement.sender is 'As it stands in the From line: `Brixton Windrush team, Metropolitan Police`';
comment on column messaging.announcement.expected is 'How many were to be reached when it was approved; what was shown to whoever approved';
comment on column messaging.announcement.copies is 'How many copies were made of it, once that is over';
create index announcement_due on messaging.announcement (leave_at) where state in ('approved', 'leaving');
create index announcement_matter on messaging.announcement (matter);

create table messaging.announced_in (
    announcement bigint not null references messaging.announcement on delete cascade,
    area         bigint not null references area.area,
    primary key (announcement, area)
);
comment on table messaging.announced_in is 'The areas for which it is meant, besides what was drawn';

create table messaging.announcement_step (
    id           bigint generated always as identity primary key,
    announcement bigint not null references messaging.announcement on delete cascade,
    step         text not null,
    made_by      uuid,
    reason       text,
    at           timestamptz not null
);
comment on table messaging.announcement_step is 'What was done with it, by whom and why; appended, never changed';
create index announcement_step_of on messaging.announcement_step (announcement);

create table messaging.announcement_text (
    announcement bigint not null references messaging.announcement on delete cascade,
    language     text not null,
    subject      text not null,
    words        text not null,
    translated_by uuid not null,
    of           bytea not null,
    at           timestamptz not null,
    primary key (announcement, language)
);
comment on table messaging.announcement_text is 'The same in another language, by a person';
comment on column messaging.announcement_text.of is 'A hash of the words that were translated; once they are others the translation is stale';

-- Copies. Fan-out writes them once, in the order of subscribers; what becomes of them is kept per batch, so that
-- sending a million rewrites four thousand rows and progress is read from as many.

create table messaging.copy (
    announcement bigint not null,
    number       integer not null,
    subscriber   bigint not null,
    because      bigint[] not null,
    primary key (announcement, number)
);
comment on table messaging.copy is 'One announcement for one subscriber, numbered from 0 within it; never changed. No foreign keys: a million of them are written at once';
comment on column messaging.copy.because is 'The followings on whose account they get it';
create index copy_subscriber on messaging.copy (subscriber);

create table messaging.batch (
    announcement bigint not null references messaging.announcement on delete cascade,
    number       integer not null,
    size         smallint not null,
    urgency      smallint not null,
    state        text not null default 'waiting' check (state in ('waiting', 'claimed', 'done', 'recalled')),
    due_at       timestamptz not null,
    claims       integer not null default 0,
    settled      bytea not null,
    sent         smallint not null default 0,
    failed       smallint not null default 0,
    primary key (announcement, number)
) with (fillfactor = 70);
comment on table messaging.batch is 'Two hundred and fifty-six copies, claimed and settled together: batch n has the copies from 256 n';
comment on column messaging.batch.due_at is 'While it waits: when to begin. While it is claimed: when the claim lapses, because the node that made it has died';
comment on column messaging.batch.claims is 'Counts the claims, so that a node which was taken for dead and was only slow cannot record what another has taken over';
comment on column messaging.batch.settled is 'One bit for each copy that needs no more trying from here: it was sent, failed for good, or went over to messaging.late_copy';
create index batch_due on messaging.batch (urgency, due_at) where state in ('waiting', 'claimed');

create table messaging.late_copy (
    announcement bigint not null,
    number       integer not null,
    state        text not null check (state in ('waiting', 'claimed', 'sent', 'failed', 'recalled')),
    failures     smallint not null default 0,
    due_at       timestamptz not null,
    claims       integer not null default 0,
    answer       text,
    primary key (announcement, number),
    foreign key (announcement, number) references messaging.copy on delete cascade
);
comment on table messaging.late_copy is 'A copy that did not leave at the first try, or was refused for good, with what the mail server said';
create index late_copy_due on messaging.late_copy (due_at) where state in ('waiting', 'claimed');

create table messaging.held_copy (
    subscriber   bigint not null references messaging.subscriber on delete cascade,
    announcement bigint not null references messaging.announcement on delete cascade,
    because      bigint[] not null,
    pace         text not null check (pace in ('daily', 'weekly', 'monthly')),
    digest       bigint,
    primary key (subscriber, announcement)
);
comment on table messaging.held_copy is 'What waits for somebody''s digest, because they asked for one or their weekly budget was used up';
create index held_copy_waiting on messaging.held_copy (pace, subscriber) where digest is null;

create table messaging.digest (
    id         bigint generated always as identity primary key,
    subscriber bigint not null references messaging.subscriber on delete cascade,
    made_at    timestamptz not null
);
comment on table messaging.digest is 'Several announcements in one message to one subscriber; told like any other item';
create index digest_subscriber on messaging.digest (subscriber);
