-- Coordinators of a watch, who pass messages on to neighbours without e-mail.

create table messaging.delegation (
    id           bigint generated always as identity primary key,
    coordinator  uuid not null,
    organisation text not null,
    borough      bigint not null references area.area,
    area         bigint not null references area.area,
    from_on      date not null,
    until_on     date not null check (until_on >= from_on),
    given_by     uuid,
    given_at     timestamptz not null,
    ended_by     uuid,
    ended_at     timestamptz
);
comment on table messaging.delegation is 'A team has given somebody to enter neighbours without e-mail who consent, and to pass messages about one area on to them, from one day up to another';
comment on column messaging.delegation.until_on is 'The first day on which it holds no longer; brought forward where it is ended before';
comment on column messaging.delegation.given_by is 'Null: it was brought in with a network of subscriptions';
create index delegation_coordinator on messaging.delegation (coordinator);
create index delegation_area on messaging.delegation (area);

alter table messaging.subscriber add column delegation bigint references messaging.delegation on delete set null;
comment on column messaging.subscriber.delegation is 'Within which delegation they were entered: while it holds its coordinator passes messages on, and after that the team does';
create index subscriber_delegation on messaging.subscriber (delegation) where delegation is not null;
