-- What other modules have been told of meetings, so that each change is told once, whoever makes it and however.
create table engagement.told (
    meeting bigint not null references engagement.meeting on delete cascade,
    area bigint not null references area.area,
    on_day date not null,
    state text not null check (state in ('coming', 'cancelled', 'held')),
    primary key (meeting, area)
);
comment on table engagement.told is 'How each meeting of an area stood when it was last told to other modules';
