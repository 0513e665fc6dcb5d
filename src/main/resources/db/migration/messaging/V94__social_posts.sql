-- What is announced stands on social servers too, in the accounts of the register.

create table messaging.social_post (
    id           bigint generated always as identity primary key,
    announcement bigint not null references messaging.announcement on delete cascade,
    account      bigint not null references messaging.account on delete cascade,
    mark         uuid not null unique default gen_random_uuid(),
    state        text not null default 'waiting' check (state in
                 ('waiting', 'posted', 'changing', 'removing', 'removed', 'dropped', 'failed')),
    due_at       timestamptz not null,
    tried_at     timestamptz,
    failures     smallint not null default 0,
    answer       text,
    status       text,
    address      text,
    posted_at    timestamptz,
    unique (announcement, account)
);
comment on table messaging.social_post is 'One announcement in one account of the register. Its words are made when it is posted';
comment on column messaging.social_post.mark is 'Fixed before it is sent: a server that is shown the same mark twice posts once';
comment on column messaging.social_post.tried_at is 'When a server was first asked to post it. Where nothing is known of what came of that, it is looked for before it is asked again';
comment on column messaging.social_post.status is 'What the server calls it';
comment on column messaging.social_post.address is 'Where it stands';
create index social_post_due on messaging.social_post (due_at) where state in ('waiting', 'changing', 'removing');
create index social_post_account on messaging.social_post (account);

create table messaging.outbox_post (
    id         bigint generated always as identity primary key,
    mark       uuid not null unique,
    account    text not null,
    text       text not null,
    language   text not null,
    answers    bigint references messaging.outbox_post on delete set null,
    sent_at    timestamptz not null,
    changed_at timestamptz,
    removed_at timestamptz
);
comment on table messaging.outbox_post is 'A post of a demonstration, as its own server keeps it';
comment on column messaging.outbox_post.account is 'The address of the account';
comment on column messaging.outbox_post.answers is 'The post that it replies to';
create index outbox_post_answers on messaging.outbox_post (answers);
