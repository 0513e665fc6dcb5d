-- Teams. Everything has the days for which it holds: `begins`, and `ends`, the first day on which it holds no more.

create table area.team (
    id bigint generated always as identity primary key,
    force text not null,
    force_code text,
    unique (force, force_code)
);
comment on table area.team is 'A police team; its name, areas and posts have dates of their own';
comment on column area.team.force_code is 'The force''s own id of the neighbourhood, as data.police.uk has it';

create table area.team_name (
    id bigint generated always as identity primary key,
    team bigint not null references area.team,
    name text not null,
    begins date not null,
    ends date check (ends >= begins)
);
comment on table area.team_name is 'What a team is and was called';
create unique index team_name_now on area.team_name (team) where ends is null;

create table area.team_area (
    id bigint generated always as identity primary key,
    team bigint not null references area.team,
    area bigint not null references area.area,
    begins date not null,
    ends date check (ends >= begins)
);
comment on table area.team_area is 'Which team serves an area, and served it';
create unique index team_area_now on area.team_area (area) where ends is null;
create index team_area_area on area.team_area (area, begins);
create index team_area_team on area.team_area (team);

create table area.post (
    id bigint generated always as identity primary key,
    team bigint not null references area.team,
    rank text not null,
    role text not null,
    deputy boolean not null,
    contactable boolean not null,
    funded boolean not null,
    begins date not null,
    ends date check (ends >= begins)
);
comment on table area.post is 'A place in a team, filled or vacant; one that changes ends and another begins';
create index post_team on area.post (team);

create table area.officer (
    id bigint generated always as identity primary key,
    team bigint not null references area.team,
    name text,
    name_hash text,
    bio text,
    languages text[] not null default '{}',
    check ((name is null) = (name_hash is not null)),
    check (name is not null or bio is null)
);
comment on table area.officer is 'The one place of an officer''s name and what goes with it; withdrawn, the name is gone and a keyed hash stays';
create unique index officer_name on area.officer (team, name) where name is not null;
create unique index officer_hash on area.officer (team, name_hash) where name_hash is not null;

create table area.posting (
    id bigint generated always as identity primary key,
    post bigint not null references area.post,
    officer bigint not null references area.officer,
    begins date not null,
    ends date check (ends >= begins)
);
comment on table area.posting is 'Who holds and held a post';
create index posting_post on area.posting (post);
create index posting_officer on area.posting (officer);

create table area.route (
    id bigint generated always as identity primary key,
    team bigint not null references area.team,
    post bigint references area.post,
    kind text not null,
    value text not null,
    begins date not null,
    ends date check (ends >= begins)
);
comment on table area.route is 'Published ways to reach a team, or the holder of one post; kinds are those of data.police.uk''s contact details';
create index route_team on area.route (team);
create index route_post on area.route (post);

create table area.public_hours (
    id bigint generated always as identity primary key,
    team bigint not null references area.team,
    day smallint not null check (day between 1 and 7),
    opens time not null,
    closes time not null check (closes > opens),
    place text not null,
    what text,
    begins date not null,
    ends date check (ends >= begins)
);
comment on table area.public_hours is 'When and where a team can be met every week; day 1 is Monday';
create index public_hours_team on area.public_hours (team);

create table area.base (
    id bigint generated always as identity primary key,
    team bigint not null references area.team,
    name text not null,
    address text,
    postcode text,
    lat double precision,
    lng double precision,
    step_free text,
    hearing_loop text,
    toilet text,
    note text,
    begins date not null,
    ends date check (ends >= begins),
    check ((lat is null) = (lng is null))
);
comment on table area.base is 'Where a team works from, with what helps people to get in';
create unique index base_now on area.base (team) where ends is null;

create table area.duty_hours (
    team bigint not null references area.team,
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('proactive', 'reactive', 'abstracted', 'absent')),
    reason text not null default '',
    hours numeric(9, 2) not null check (hours >= 0),
    primary key (team, month, kind, reason)
);
comment on table area.duty_hours is 'How a team''s hours went, in sum; a month that is imported again is corrected. Nobody''s own absence is kept';

create table area.photo (
    token text primary key,
    officer bigint not null unique references area.officer on delete cascade,
    digest text not null,
    jpeg bytea not null
);
comment on table area.photo is 'An officer''s picture, drawn anew by us so that nothing but the picture is in it, under an unguessable address';
comment on column area.photo.digest is 'Of the file it was made from, so that the same file again changes nothing';

create table area.withheld (
    force text not null,
    what text not null check (what in ('name', 'photo')),
    hash text not null,
    reason text not null,
    since timestamptz not null,
    primary key (force, what, hash)
);
comment on table area.withheld is 'Names and photos that must not be shown again, as keyed hashes: the name itself is nowhere';

create table area.withheld_key (
    only_one boolean primary key default true check (only_one),
    key bytea not null
);
comment on table area.withheld_key is 'The key of those hashes, made here so that every node has the same';
insert into area.withheld_key (key)
values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
