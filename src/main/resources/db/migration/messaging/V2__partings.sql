-- Mails that carry their own address and words, because whoever they are for is known here no longer.

create table messaging.parting (
    id         bigint generated always as identity primary key,
    email      text not null,
    subject    text not null,
    paragraphs text[] not null,
    language   text not null,
    message    uuid not null default gen_random_uuid(),
    tries      smallint not null default 0,
    due_at     timestamptz not null
);
comment on table messaging.parting is 'What is still to be said to somebody who has been forgotten; each row goes when it has been sent, or after two days';
create index parting_due on messaging.parting (due_at);
