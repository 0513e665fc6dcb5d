-- Mail that people and machines send to us.

create table messaging.mail (
    id          bigint generated always as identity primary key,
    fingerprint text not null unique,
    nature      text not null check (nature in ('written', 'bounce', 'automatic', 'loop', 'flood', 'stop', 'unread')),
    person      uuid,
    told        bigint references messaging.item_to_tell on delete set null,
    area        bigint references area.area,
    sender      text,
    subject     text,
    text        text,
    sent_at     timestamptz,
    received_at timestamptz not null,
    check (nature <> 'written' or person is not null)
);
comment on table messaging.mail is 'What arrived, once each. Only what a human being has written goes further; its text is emptied when it has been handed on long enough';
comment on column messaging.mail.fingerprint is 'Of its Message-ID and sender, so that the same mail again is known';
comment on column messaging.mail.sender is 'A hash of who sent it, to see when somebody floods us; no address is kept here';
comment on column messaging.mail.told is 'What it replies to';
create index mail_sender on messaging.mail (sender, received_at);
create index mail_person on messaging.mail (person);
create index mail_received on messaging.mail (received_at);

create table messaging.stop (
    person uuid primary key,
    at     timestamptz not null
);
comment on table messaging.stop is 'Who replied STOP: no more e-mail to them by itself';
