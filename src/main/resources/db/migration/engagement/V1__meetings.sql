create table engagement.meeting (
    id bigint generated always as identity primary key,
    source text not null,
    uid text not null unique,
    sequence integer not null default 0,
    title text not null,
    type text not null,
    description text not null,
    starts timestamptz not null,
    ends timestamptz check (ends >= starts),
    address text,
    postcode text,
    step_free text,
    hearing_loop text,
    languages text,
    daytime_alternative text,
    contact_email text,
    contact_telephone text,
    cancelled boolean not null,
    changed timestamptz not null
);
comment on table engagement.meeting is 'A happening the public can attend; a cancelled one stays, marked';
comment on column engagement.meeting.uid is 'Made from the source and what that calls the meeting, which is not kept itself: it may hold a name';
comment on column engagement.meeting.sequence is 'How often it has changed, for calendars that hold a copy';

create table engagement.meeting_area (
    meeting bigint not null references engagement.meeting,
    area bigint not null references area.area,
    primary key (meeting, area)
);
comment on table engagement.meeting_area is 'The areas a meeting is for';
create index meeting_area_area on engagement.meeting_area (area);
