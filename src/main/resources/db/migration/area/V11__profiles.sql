create table area.profile (
    area bigint not null references area.area,
    as_at date not null,
    source text not null,
    population integer check (population >= 0),
    households integer check (households >= 0),
    primary key (area, as_at, source)
);
comment on table area.profile is 'How many people and households an area has, by whose count and of when';
