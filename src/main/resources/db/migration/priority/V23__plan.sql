create table priority.plan_part (
    id         bigint generated always as identity primary key,
    priority   bigint not null references priority.priority,
    part       text not null check (part in ('scanning', 'analysis', 'response', 'assessment')),
    version    integer not null,
    reached    text check (reached in ('yes', 'partly', 'no')),
    written_at timestamptz not null,
    by_person  uuid,
    unique (priority, part, version)
);
comment on table priority.plan_part is 'The problem plan, part by part; a correction is a new version and the last one holds';
create trigger plan_part_stands before update or delete on priority.plan_part
    for each row execute function priority.refuse_change();
create trigger plan_part_stays before truncate on priority.plan_part
    for each statement execute function priority.refuse_change();

create table priority.plan_words (
    id   bigint generated always as identity primary key,
    part bigint not null references priority.plan_part,
    name text not null,
    text text not null,
    unique (part, name)
);
comment on table priority.plan_words is 'What the parts of a plan say, answer by answer';

create table priority.action (
    id           bigint generated always as identity primary key,
    priority     bigint not null references priority.priority,
    owner        text not null check (owner in ('police', 'partner', 'residents')),
    organisation text,
    what         text not null,
    whose        text not null,
    due_on       date not null,
    state        text not null check (state in ('offered', 'accepted', 'declined', 'done', 'given-up')),
    made_at      timestamptz not null,
    by_person    uuid,
    reply        text,
    check ((owner = 'residents') = (organisation is null))
);
comment on table priority.action is 'Something that somebody does about a priority by a day';
comment on column priority.action.organisation is 'Whose police or partner does it';
comment on column priority.action.whose is 'The post, team or group that does it, never a member of the public by name';
comment on column priority.action.reply is 'What came of it, or why it was declined or given up; the public reads it';
create index action_priority on priority.action (priority, id);
create index action_organisation on priority.action (organisation, state);

create table priority.action_step (
    id          bigint generated always as identity primary key,
    action      bigint not null references priority.action,
    state       text not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    by_person   uuid,
    harmless    boolean not null default false
);
comment on table priority.action_step is 'What became of actions: appended to, never changed';
comment on column priority.action_step.harmless is 'Whoever recorded it confirmed that it asks nobody to enforce, patrol, follow or confront';
create index action_step_action on priority.action_step (action, id);
create trigger action_step_stands before update or delete on priority.action_step
    for each row execute function priority.refuse_change();
create trigger action_step_stays before truncate on priority.action_step
    for each statement execute function priority.refuse_change();

create table priority.hours (
    id        bigint generated always as identity primary key,
    action    bigint not null references priority.action,
    day       date not null,
    hours     numeric(6, 2) not null check (hours > 0 and hours <= 1000),
    by_person uuid,
    noted_at  timestamptz not null
);
comment on table priority.hours is 'Time spent on actions: appended to, never changed';
create index hours_action on priority.hours (action);
create trigger hours_stand before update or delete on priority.hours
    for each row execute function priority.refuse_change();
create trigger hours_stay before truncate on priority.hours
    for each statement execute function priority.refuse_change();
