-- The key with which this installation signs the bundle of its subscriptions.

create table messaging.network_key (
    one         boolean primary key default true check (one),
    public_key  bytea not null,
    private_key bytea not null
);
comment on table messaging.network_key is 'Ed25519, made at the first export of subscriptions: whoever imports them can tell by its fingerprint whose they are';
