create table ledger.api_source (
    source bytea not null,
    began_at timestamptz not null,
    count integer not null,
    primary key (source, began_at)
);
comment on table ledger.api_source is 'How much a network source has sent through the API within an hour; the source is hashed together with the hour, and rows go after two';
create index api_source_began on ledger.api_source (began_at);
