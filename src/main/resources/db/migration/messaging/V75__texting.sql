-- Text messages: codes that show whose a number is, what was texted, and who wants no more of it.
alter table messaging.delivery drop constraint delivery_by_check;
alter table messaging.delivery add constraint delivery_by_check check (by in ('email', 'text', 'call', 'letter'));

alter table messaging.following drop constraint following_channel_check;
alter table messaging.following
    add constraint following_channel_check check (channel in ('email', 'text', 'letter', 'call'));

alter table messaging.mail add column way text not null default 'email' check (way in ('email', 'text'));
comment on column messaging.mail.way is 'How it came';

create table messaging.number_code (
    id         uuid primary key default gen_random_uuid(),
    subscriber bigint references messaging.subscriber on delete cascade,
    mark       bytea not null,
    code       bytea,
    asked_at   timestamptz not null,
    guesses    smallint not null default 0,
    used_at    timestamptz
);
comment on table messaging.number_code is 'A code that was texted to somebody who asked for messages with a number. Whoever asked sees the same whether one was sent or not';
comment on column messaging.number_code.mark is 'The number under the key of this database, to count how many codes it got';
comment on column messaging.number_code.code is 'The code under the key of this database; null: none was sent';
create index number_code_mark on messaging.number_code (mark, asked_at);
create index number_code_subscriber on messaging.number_code (subscriber);
create index number_code_asked on messaging.number_code (asked_at);

create table messaging.text_stop (
    person uuid primary key,
    at     timestamptz not null
);
comment on table messaging.text_stop is 'Who replied STOP to a text: no more texts to them, until they ask for some again';

create table messaging.outbox_text (
    id        bigint generated always as identity primary key,
    reference uuid not null unique,
    recipient text not null,
    text      text not null,
    parts     smallint not null,
    sent_at   timestamptz not null
);
comment on table messaging.outbox_text is 'In a demonstration, which sends nothing: each text message as it would have arrived';

alter table messaging.subscriber
    add column first_by   text check (first_by in ('email', 'text')),
    add column falls_back boolean not null default false;
comment on column messaging.subscriber.first_by is 'By which way what is written to them alone is tried first; null: by e-mail where they have an address';
comment on column messaging.subscriber.falls_back is 'What is announced may come the other way where the chosen one fails';

create index held_copy_digest on messaging.held_copy (digest) where digest is not null;
