-- Mails that ask somebody to confirm what was asked for in their name, and how many one network may cause.

create table messaging.confirmation (
    id         bigint generated always as identity primary key,
    subscriber bigint not null references messaging.subscriber on delete cascade,
    kind       text not null check (kind in ('first', 'more', 'link')),
    asked_at   timestamptz not null
);
comment on table messaging.confirmation is 'A mail to a subscriber with their private link: to confirm what was asked for with their address, or because they asked for the link. Counted, so that nobody''s mailbox is flooded';
create index confirmation_subscriber on messaging.confirmation (subscriber, asked_at);

create table messaging.source (
    source   bytea not null,
    began_at timestamptz not null,
    count    integer not null,
    primary key (source, began_at)
);
comment on table messaging.source is 'How many requests for messages came from one network within an hour: a hash of it and the hour, removed soon after';

comment on column messaging.following.until_at is 'Since when it has ended. One that is neither live nor ended was asked for and is not yet confirmed';

create index subscriber_entered_by on messaging.subscriber (entered_by) where entered_by is not null;
