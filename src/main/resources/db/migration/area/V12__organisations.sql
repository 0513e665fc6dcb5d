-- Public organisations: each is a controller of its own, with a wall around what was said to it.

create table area.organisation (
    id       text primary key,
    name     text not null,
    kind     text not null check (kind in ('police', 'oversight', 'council')),
    oversees text references area.force,
    begins   date,
    ends     date check (ends >= begins),
    check ((kind = 'oversight') = (oversees is not null))
);
comment on table area.organisation is 'Police forces, the bodies that oversee them, and councils: who answers, who scrutinises and who may be referred to';
comment on column area.organisation.begins is 'Its first day, where we know it';
comment on column area.organisation.ends is 'The first day on which it is no more';

insert into area.organisation (id, name, kind, begins)
    select id, name, 'police', from_day from area.force;

insert into area.organisation (id, name, kind, oversees, begins) values
    ('mopac', 'Mayor''s Office for Policing and Crime', 'oversight', 'metropolitan', '2012-01-16'),
    ('city-of-london-police-authority', 'City of London Police Authority', 'oversight', 'city-of-london', null),
    ('btp-authority', 'British Transport Police Authority', 'oversight', 'btp', '2004-07-01');

insert into area.organisation (id, name, kind, begins)
    select lower(replace(name, ' ', '-')) || '-council', name || case when name = 'City of London' then ' Corporation' else ' council' end,
           'council', '1965-04-01'
    from area.authority;
update area.organisation set begins = null where id = 'city-of-london-council';
