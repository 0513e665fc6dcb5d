-- Who takes the household summary from door to door, and how many had it.

create table messaging.round (
    id         bigint generated always as identity primary key,
    area       bigint not null references area.area,
    name       text not null,
    streets    text not null,
    households integer not null check (households > 0),
    made_by    uuid,
    made_at    timestamptz not null,
    ended_at   timestamptz
);
comment on table messaging.round is 'Streets of an area that one person can take the household summary round in one go';
comment on column messaging.round.streets is 'A street to a line, a comma, and how many households it has; households is their sum';
create index round_area on messaging.round (area) where ended_at is null;

create table messaging.round_delivery (
    round      bigint not null references messaging.round on delete cascade,
    edition    date not null check (extract(day from edition) = 1),
    delivered  integer not null check (delivered >= 0),
    marked_on  date not null,
    marked_by  uuid,
    primary key (round, edition)
);
comment on table messaging.round_delivery is 'How many households of a round had the summary of an edition, and which member of staff says so';
comment on column messaging.round_delivery.edition is 'The first day of the last month that the summary is about';
