-- Postcodes and outward codes.

create table area.postcode (
    postcode text collate "C" primary key,
    lat      double precision not null,
    lng      double precision not null,
    pqi      int,
    ward     text,
    ended    date
);
comment on table area.postcode is 'Postcodes as the Royal Mail writes them, in the order that they sort in; ended is the release that first lacked it';

create table area.postcode_release (
    release   date primary key,
    file      text not null,
    postcodes int not null
);
comment on table area.postcode_release is 'The postcode files imported, by the day they were published';

create table area.outcode (
    outcode  text primary key,
    lat      double precision not null,
    lng      double precision not null,
    boroughs text[] not null
);
comment on table area.outcode is 'Outward codes placed by hand, used until postcodes are loaded: the borough that has most of it first, by code';
