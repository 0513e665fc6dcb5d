create table priority.panel (
    id           bigint generated always as identity primary key,
    organisation text not null,
    borough      bigint not null references area.area,
    area         bigint not null references area.area,
    held_on      date not null,
    taking_part  integer not null check (taking_part > 0),
    recorded_at  timestamptz not null,
    by_person    uuid,
    unique (organisation, area, held_on)
);
comment on table priority.panel is 'A meeting of a ward panel whose decisions were entered';
create trigger panel_stands before update or delete on priority.panel
    for each row execute function priority.refuse_change();
create trigger panel_stays before truncate on priority.panel
    for each statement execute function priority.refuse_change();
