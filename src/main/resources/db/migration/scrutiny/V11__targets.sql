create table scrutiny.target (
    id           bigint generated always as identity primary key,
    borough      bigint not null default 0,
    from_day     date not null,
    review_on    date not null check (review_on > from_day),
    set_at       timestamptz not null,
    aim          int not null,
    red          int not null,
    organisation text not null,
    measure      text not null,
    owner        text not null check (owner <> ''),
    set_by       text not null
);
comment on table scrutiny.target is 'What the oversight body expects, with the day from which it holds; never changed: a later row for the same day takes the place of the one before';
comment on column scrutiny.target.borough is '0: everywhere that the organisation serves';
comment on column scrutiny.target.red is 'Beyond it the measure is red and its owner has to act';
comment on column scrutiny.target.owner is 'The post that answers for it, never a person';
comment on column scrutiny.target.set_by is 'The oversight body that set it';
create index target_of on scrutiny.target (organisation, borough, measure, from_day);
create trigger stays before update or delete on scrutiny.target for each row execute function scrutiny.refuse();
