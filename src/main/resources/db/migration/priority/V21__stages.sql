alter table priority.priority
    add column organisation text,
    add column borough bigint references area.area,
    add column stage text not null default 'agreed' check (stage in (
        'raised', 'understood', 'proposed', 'negotiated', 'agreed', 'not-agreed', 'planned', 'acting', 'assessed',
        'renewed', 'closed')),
    add column goal text,
    add column review_on date,
    add column end_kind text check (end_kind in ('solved', 'reduced', 'elsewhere', 'given-up'));
comment on column priority.priority.organisation is 'Whose it is; null only until what an older version kept has been placed';
comment on column priority.priority.issue_date is 'When it was agreed; until then, when it was raised';
comment on column priority.priority.action is 'The last word on it to the public';
comment on column priority.priority.end_kind is 'How it ended, where it was closed here';
update priority.priority set stage = case when closed is not null then 'closed' when action is not null then 'acting' else 'agreed' end;
alter table priority.priority alter column stage drop default;
alter table priority.priority alter column source_key drop not null;
create index priority_place on priority.priority (organisation, borough, area);
create index priority_unplaced on priority.priority (id) where organisation is null;

create table priority.stage_step (
    id            bigint generated always as identity primary key,
    priority      bigint not null references priority.priority,
    kind          text not null check (kind in ('moved', 'updated', 'reviewed', 'due')),
    stage         text not null,
    happened_at   timestamptz not null,
    recorded_at   timestamptz not null,
    by_person     uuid,
    how           text check (how in ('consent', 'vote', 'talk')),
    taking_part   integer check (taking_part >= 0),
    votes_for     integer check (votes_for >= 0),
    votes_against integer check (votes_against >= 0),
    overridden    boolean not null default false,
    due_on        date
);
comment on table priority.stage_step is 'The history of priorities: appended to, never changed. Its words are kept apart, since they can be erased';
comment on column priority.stage_step.by_person is 'Staff; null for what was brought in from elsewhere';
comment on column priority.stage_step.overridden is 'Agreed although five were being worked on, by a supervisor with a reason';
create index stage_step_priority on priority.stage_step (priority, id);
create trigger stage_step_stands before update or delete on priority.stage_step
    for each row execute function priority.refuse_change();
create trigger stage_step_stays before truncate on priority.stage_step
    for each statement execute function priority.refuse_change();

create table priority.stage_words (
    id   bigint generated always as identity primary key,
    step bigint not null references priority.stage_step,
    role text not null check (role in ('words', 'dissent', 'took-part', 'override')),
    text text not null,
    unique (step, role)
);
comment on table priority.stage_words is 'What was said with a step: the reason, dissent, who took part, why five were not enough';

insert into priority.stage_step (priority, kind, stage, happened_at, recorded_at)
select id, 'moved', 'agreed', issue_date::timestamp at time zone 'Europe/London', now() from priority.priority order by id;
insert into priority.stage_step (priority, kind, stage, happened_at, recorded_at)
select id, 'moved', 'acting', coalesce(action_date, issue_date)::timestamp at time zone 'Europe/London', now()
  from priority.priority where action is not null order by id;
insert into priority.stage_step (priority, kind, stage, happened_at, recorded_at)
select id, 'moved', 'closed', closed::timestamp at time zone 'Europe/London', now()
  from priority.priority where closed is not null order by id;
