-- Towns, stations, streets and contact points.

create table area.place (
    id           bigint generated always as identity primary key,
    kind         text not null check (kind in ('place', 'station', 'street', 'contact-point')),
    key          text not null,
    name         text not null,
    folded       text not null,
    slug         text not null,
    borough      text not null,
    lat          double precision not null,
    lng          double precision not null,
    from_day     date not null,
    until_day    date check (until_day >= from_day),
    seen         date not null,
    details      json not null,
    last_checked date,
    source       text not null,
    unique (kind, source, key),
    unique (borough, slug)
);
comment on table area.place is 'Named points; the borough is its code, so that it holds through boundary sets; seen is the day a file first had it';
create index place_folded on area.place using gin (folded public.gin_trgm_ops);
create index place_listed on area.place (borough, kind);
