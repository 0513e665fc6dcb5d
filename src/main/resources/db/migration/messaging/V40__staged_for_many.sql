create table messaging.staged_for (
    id        bigint generated always as identity primary key,
    kind      text not null,
    item      bigint not null,
    class     text not null,
    person    uuid not null,
    staged_at timestamptz not null
);
comment on table messaging.staged_for is 'What many are to be told at once, until it has been taken apart into one item and one delivery for each, a few thousand at a time';
