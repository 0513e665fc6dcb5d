-- What a person has besides the mailbox that codes are sent to.

create table people.authenticator_app (
    person     uuid primary key references people.person on delete cascade,
    secret     bytea not null,
    begun_at   timestamptz not null,
    set_up_at  timestamptz,
    last_step  bigint not null default 0
);
comment on table people.authenticator_app is 'The secret shared with an app on somebody''s telephone; set up once a code from it has been shown';
comment on column people.authenticator_app.last_step is 'The half-minute whose code was used last: each counts once';

create table people.recovery_code (
    person  uuid not null references people.person on delete cascade,
    hash    bytea not null,
    made_at timestamptz not null,
    used_at timestamptz,
    primary key (person, hash)
);
comment on table people.recovery_code is 'Codes on paper for the day on which the telephone is lost, as hashes; each counts once';

create table people.factor_try (
    sign_in bigint primary key references people.sign_in on delete cascade,
    wrong   integer not null
);
comment on table people.factor_try is 'Wrong codes shown within one sign-in, which ends after too many; nobody else''s is touched by it';
