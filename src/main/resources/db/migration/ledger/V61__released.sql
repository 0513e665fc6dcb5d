create table ledger.released (
    answer       bigint primary key references ledger.answer,
    reference    text not null unique,
    contribution bigint not null references ledger.contribution,
    organisation text not null,
    borough      bigint references area.area,
    area         bigint references area.area,
    subject      text,
    disposition  text not null,
    words        bigint not null references ledger.words,
    released_at  timestamptz not null
);
comment on table ledger.released is 'Answers that a second person released to the public, each under a reference of its own, by which nobody finds the contribution. Shown while the contribution is closed';
create index released_area on ledger.released (organisation, area, released_at desc, answer desc);
create index released_borough on ledger.released (organisation, borough, released_at desc, answer desc);
create index released_organisation on ledger.released (organisation, released_at desc, answer desc);
create index released_contribution on ledger.released (contribution);
