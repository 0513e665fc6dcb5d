-- How many households had a summary on paper.

create table messaging.household_delivery (
    area       bigint not null references area.area,
    edition    date not null check (extract(day from edition) = 1),
    households integer not null check (households > 0),
    delivered  integer not null check (delivered between 0 and households),
    source     text not null,
    counted_on date not null,
    primary key (area, edition)
);
comment on table messaging.household_delivery is 'How many of the households of an area had its summary on paper, as whoever delivered it counted';
comment on column messaging.household_delivery.edition is 'The first day of the last month that the summary is about';
