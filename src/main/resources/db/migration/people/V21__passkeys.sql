-- Passkeys: what somebody's own device proves.

create table people.passkey (
    id              bytea primary key,
    person          uuid not null references people.person on delete cascade,
    label           text not null,
    public_key      bytea not null,
    sign_count      bigint not null,
    uv_initialized  boolean not null,
    transports      text not null,
    backup_eligible boolean not null,
    backup_state    boolean not null,
    attestation     bytea,
    client_data     bytea,
    created_at      timestamptz not null,
    used_at         timestamptz not null
);
comment on table people.passkey is 'The public half of a key pair whose other half never leaves somebody''s device';
comment on column people.passkey.label is 'What the person calls it';
create index passkey_person on people.passkey (person);

create table people.passkey_user (
    person uuid primary key references people.person on delete cascade,
    handle bytea not null unique
);
comment on table people.passkey_user is 'The random handle by which a device knows whose passkey it holds; nothing else is told to it';

create table people.ceremony (
    token_hash bytea primary key,
    kind       text not null check (kind in ('register', 'sign-in', 'single-sign-on')),
    content    text not null,
    begun_at   timestamptz not null
);
comment on table people.ceremony is 'What we said at the beginning of an exchange with a device or with somebody''s organisation, for the few minutes until the answer comes; used once';
create index ceremony_begun on people.ceremony (begun_at);
