-- Forms are counted like the API.
alter table ledger.api_source rename to source;
alter index ledger.api_source_pkey rename to source_pkey;
alter index ledger.api_source_began rename to source_began;
comment on table ledger.source is 'How much a network source has sent within an hour, by form or through the API; the source is hashed together with the hour, and rows go within two hours';
