-- Which accounts on social media are genuine.

create table messaging.account (
    id                bigint generated always as identity primary key,
    organisation      text not null,
    borough           bigint references area.area,
    area              bigint references area.area,
    network           text not null,
    handle            text not null,
    address           text not null check (address like 'https://%'),
    purpose           text,
    owner             text,
    owner_trained_on  date,
    deputy            text,
    deputy_trained_on date,
    review_on         date,
    checked_on        date,
    posted_on         date,
    ended_on          date,
    check (area is null or borough is not null)
);
comment on table messaging.account is 'An account in which an organisation speaks to the public, with the posts that answer for it';
comment on column messaging.account.borough is 'Null: it speaks for all of the organisation';
comment on column messaging.account.owner is 'A post, never a person; so is deputy';
comment on column messaging.account.checked_on is 'When somebody last looked whether it is genuine, and posted_on the day of what they found posted last';
create unique index account_address on messaging.account (address) where ended_on is null;
create index account_borough on messaging.account (borough);

create table messaging.account_step (
    account bigint not null references messaging.account on delete cascade,
    at      timestamptz not null,
    what    text not null check (what in ('added', 'changed', 'checked', 'ended')),
    by      uuid,
    why     text
);
comment on table messaging.account_step is 'What was done with an account of the register, and by whom; null: by an import';
create index account_step_account on messaging.account_step (account);
