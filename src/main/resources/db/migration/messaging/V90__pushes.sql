-- Messages that a browser shows: the key they are sent under, and in a demonstration the browsers that get them.
alter table messaging.delivery drop constraint delivery_by_check;
alter table messaging.delivery
    add constraint delivery_by_check check (by in ('email', 'push', 'text', 'call', 'letter'));

alter table messaging.following drop constraint following_channel_check;
alter table messaging.following
    add constraint following_channel_check check (channel in ('email', 'push', 'text', 'letter', 'call', 'visit'));

alter table messaging.subscriber drop constraint subscriber_first_by_check;
alter table messaging.subscriber
    add constraint subscriber_first_by_check check (first_by in ('email', 'push', 'text'));

create table messaging.push_key (
    one         boolean primary key default true check (one),
    public_key  bytea not null,
    private_key bytea not null
);
comment on table messaging.push_key is 'P-256, made when a browser is first offered messages: each subscription of a browser holds for this key alone (RFC 8292), so it stands with them';

create table messaging.outbox_browser (
    id          uuid primary key,
    public_key  bytea not null,
    private_key bytea not null,
    secret      bytea not null,
    made_at     timestamptz not null
);
comment on table messaging.outbox_browser is 'In a demonstration, the stand-ins for browsers: what is pushed to one is decrypted with its keys as a browser would';

create table messaging.outbox_push (
    id         bigint generated always as identity primary key,
    browser    uuid not null references messaging.outbox_browser on delete cascade,
    title      text not null,
    body       text not null,
    link       text not null,
    change     text,
    headers    text not null,
    bytes      integer not null,
    arrived_at timestamptz not null
);
comment on table messaging.outbox_push is 'In a demonstration: what each stand-in for a browser would have shown';
comment on column messaging.outbox_push.bytes is 'How long it was as it came, encrypted';
create index outbox_push_browser on messaging.outbox_push (browser);
