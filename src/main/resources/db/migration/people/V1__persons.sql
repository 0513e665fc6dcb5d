create table people.person (
    id uuid primary key default gen_random_uuid(),
    call_name text,
    language text not null default 'en',
    source text not null,
    made_at timestamptz not null,
    proved_at timestamptz,
    of_age_at timestamptz
);
comment on table people.person is 'Somebody with a route by which they can be reached; proved once they have shown that a route is theirs';
comment on column people.person.source is 'Where the consent to hold their address comes from, such as web form or letter';
comment on column people.person.of_age_at is 'When they said that they are 13 or over; without it nobody signs in';

create table people.route (
    id bigint generated always as identity primary key,
    person uuid not null references people.person on delete cascade,
    kind text not null check (kind in ('EMAIL', 'TELEPHONE', 'POSTAL')),
    address text not null,
    match text not null,
    confirmed_at timestamptz,
    safe boolean not null default true,
    added_at timestamptz not null,
    unique (person, kind, match)
);
comment on table people.route is 'One way to reach a person';
comment on column people.route.address is 'As it was typed';
comment on column people.route.match is 'The address in the one form by which two are found to be the same';
comment on column people.route.safe is 'False where the person said that it is not safe to contact them this way';
create unique index route_proved on people.route (kind, match) where confirmed_at is not null;
create index route_match on people.route (match, kind);

create table people.speaker (
    person uuid primary key references people.person on delete cascade,
    speaker uuid not null unique default gen_random_uuid()
);
comment on table people.speaker is 'The random mark that facts carry for a person; erasure deletes the row, and the facts stay countable';

create table people.staff_name (
    person uuid primary key references people.person on delete cascade,
    name text not null
);
comment on table people.staff_name is 'How staff are called in public and to those whom they answer';

create table people.demo_role (
    person uuid primary key references people.person on delete cascade,
    role text not null,
    place integer not null
);
comment on table people.demo_role is 'Invented people whom anybody may step into from the sign-in page, while the installation is a demonstration';

create table people.sign_in_code (
    id bigint generated always as identity primary key,
    token_hash bytea not null unique,
    code_hash bytea not null,
    asker_hash bytea not null,
    email text not null,
    leads_to text not null,
    asked_at timestamptz not null,
    guesses integer not null default 0,
    used_at timestamptz,
    how text check (how in ('LINK', 'CODE'))
);
comment on table people.sign_in_code is 'A link and a code that were sent so that somebody can sign in; both are used up together';
comment on column people.sign_in_code.asker_hash is 'Of the secret that only the browser which asked holds: a code is typed there or nowhere, and after its use the browser that used it goes on from here';
comment on column people.sign_in_code.how is 'Which of the two was used';
create index sign_in_code_asker on people.sign_in_code (asker_hash);
create index sign_in_code_asked on people.sign_in_code (asked_at);
create index sign_in_code_email on people.sign_in_code (email, asked_at);

create table people.sign_in (
    id bigint generated always as identity primary key,
    token_hash bytea not null unique,
    person uuid not null references people.person on delete cascade,
    how text not null,
    browser text,
    system text,
    began_at timestamptz not null,
    seen_at timestamptz not null,
    strong_at timestamptz,
    ended_at timestamptz
);
comment on table people.sign_in is 'A browser in which somebody has signed in; its cookie is kept as a hash';
comment on column people.sign_in.strong_at is 'When a second factor was shown in it';
create index sign_in_person on people.sign_in (person, began_at desc);
create index sign_in_seen on people.sign_in (seen_at);

create table people.attempt (
    source bytea not null,
    began_at timestamptz not null,
    count integer not null,
    primary key (source, began_at)
);
comment on table people.attempt is 'How often a network source tried to sign in within a quarter of an hour; the source is hashed, and rows go after an hour';
create index attempt_began on people.attempt (began_at);
