-- Forces, authorities, and the boundary sets with their days.

create table area.force (
    id          text primary key,
    name        text not null,
    url         text,
    telephone   text,
    description text,
    from_day    date not null,
    until_day   date,
    position    int not null unique,
    usual       boolean not null default false
);
comment on table area.force is 'Police forces that serve London, by the id data.police.uk gives them; the usual one has every area that no rule gives to another';
create unique index force_usual on area.force (usual) where usual;

insert into area.force (id, name, url, telephone, description, from_day, position, usual) values
    ('metropolitan', 'Metropolitan Police Service', 'https://www.met.police.uk/', '101',
     'Serves the 32 London boroughs, all but the City of London.', '1829-09-29', 1, true),
    ('city-of-london', 'City of London Police', 'https://www.cityoflondon.police.uk/', '101',
     'Serves the City of London, the square mile around St Paul''s and the Bank.', '1839-08-17', 2, false),
    ('btp', 'British Transport Police', 'https://www.btp.police.uk/', '0800 40 50 40',
     'Serves the railways: stations, trains, the Underground, the Docklands Light Railway and the trams. You can also text 61016.',
     '1949-01-01', 3, false);

create table area.authority (
    code   text primary key,
    former text not null unique,
    name   text not null,
    force  text not null references area.force
);
comment on table area.authority is 'London''s authorities: the code that their wards'' codes began with until 2011, which files of older wards still carry, and the force each belongs to';

insert into area.authority (code, former, name, force) values
    ('E09000001', '00AA', 'City of London', 'city-of-london'),
    ('E09000002', '00AB', 'Barking and Dagenham', 'metropolitan'),
    ('E09000003', '00AC', 'Barnet', 'metropolitan'),
    ('E09000004', '00AD', 'Bexley', 'metropolitan'),
    ('E09000005', '00AE', 'Brent', 'metropolitan'),
    ('E09000006', '00AF', 'Bromley', 'metropolitan'),
    ('E09000007', '00AG', 'Camden', 'metropolitan'),
    ('E09000008', '00AH', 'Croydon', 'metropolitan'),
    ('E09000009', '00AJ', 'Ealing', 'metropolitan'),
    ('E09000010', '00AK', 'Enfield', 'metropolitan'),
    ('E09000011', '00AL', 'Greenwich', 'metropolitan'),
    ('E09000012', '00AM', 'Hackney', 'metropolitan'),
    ('E09000013', '00AN', 'Hammersmith and Fulham', 'metropolitan'),
    ('E09000014', '00AP', 'Haringey', 'metropolitan'),
    ('E09000015', '00AQ', 'Harrow', 'metropolitan'),
    ('E09000016', '00AR', 'Havering', 'metropolitan'),
    ('E09000017', '00AS', 'Hillingdon', 'metropolitan'),
    ('E09000018', '00AT', 'Hounslow', 'metropolitan'),
    ('E09000019', '00AU', 'Islington', 'metropolitan'),
    ('E09000020', '00AW', 'Kensington and Chelsea', 'metropolitan'),
    ('E09000021', '00AX', 'Kingston upon Thames', 'metropolitan'),
    ('E09000022', '00AY', 'Lambeth', 'metropolitan'),
    ('E09000023', '00AZ', 'Lewisham', 'metropolitan'),
    ('E09000024', '00BA', 'Merton', 'metropolitan'),
    ('E09000025', '00BB', 'Newham', 'metropolitan'),
    ('E09000026', '00BC', 'Redbridge', 'metropolitan'),
    ('E09000027', '00BD', 'Richmond upon Thames', 'metropolitan'),
    ('E09000028', '00BE', 'Southwark', 'metropolitan'),
    ('E09000029', '00BF', 'Sutton', 'metropolitan'),
    ('E09000030', '00BG', 'Tower Hamlets', 'metropolitan'),
    ('E09000031', '00BH', 'Waltham Forest', 'metropolitan'),
    ('E09000032', '00BJ', 'Wandsworth', 'metropolitan'),
    ('E09000033', '00BK', 'Westminster', 'metropolitan');

create table area.boundary_set (
    id          bigint generated always as identity primary key,
    kind        text not null check (kind in ('borough', 'ward', 'neighbourhood', 'town-centre')),
    name        text not null,
    from_day    date not null,
    until_day   date check (until_day >= from_day),
    approximate boolean not null,
    made_from   bigint references area.boundary_set,
    attribution text not null,
    unique (kind, name)
);
comment on table area.boundary_set is 'Borders that came together and hold for the same days, the last day excluded; an approximate set makes way for any other; a set made from another is the union of its areas';

create table area.area (
    id           bigint generated always as identity primary key,
    boundary_set bigint not null references area.boundary_set,
    code         text not null,
    name         text not null,
    folded       text not null,
    slug         text not null,
    borough      bigint references area.area,
    force        text not null references area.force,
    lat          double precision not null,
    lng          double precision not null,
    border       bytea not null,
    unique (boundary_set, code),
    unique nulls not distinct (boundary_set, borough, slug)
);
comment on table area.area is 'An area of one boundary set; a borough has no borough; the border is WKB in WGS84, x being longitude';
create index area_folded on area.area using gin (folded public.gin_trgm_ops);

create table area.succession (
    from_area     bigint not null references area.area,
    to_area       bigint not null references area.area,
    share_of_from double precision not null,
    share_of_to   double precision not null,
    primary key (from_area, to_area)
);
comment on table area.succession is 'How much of an area went to which area of the next set, as shares of either''s surface';

create table area.edition (
    part   text primary key,
    number bigint not null
);
comment on table area.edition is 'Counts the changes to what nodes hold in memory, so that each makes anew only what changed';
insert into area.edition (part, number) values ('boundaries', 0), ('postcodes', 0);
