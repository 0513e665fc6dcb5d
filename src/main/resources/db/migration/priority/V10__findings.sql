-- What is made of what people said: findings, where they went, and what was decided on them. Contributions are ids of
-- the ledger; who spoke is a mark that names nobody.

create function priority.refuse_change() returns trigger language plpgsql as $$
begin
    -- names that must go, and the end of a demonstration
    if current_setting('priority.forgetting', true) in ('names', 'demo') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    raise exception 'What happened is appended to, never changed.';
end $$;

create table priority.finding (
    id              bigint generated always as identity primary key,
    reference       text not null unique,
    source_key      text unique,
    organisation    text not null,
    borough         bigint references area.area,
    area            bigint references area.area,
    first_borough   bigint references area.area,
    first_area      bigint references area.area,
    subject         text,
    state           text not null check (state in ('gathering', 'routed', 'acknowledged', 'decided', 'closed', 'withdrawn')),
    title           text not null,
    statement       text not null,
    dissent         text,
    harm            smallint not null default 0 check (harm between 0 and 3),
    harm_reason     text,
    contributions   integer not null default 0,
    people          integer not null default 0,
    unmarked        integer not null default 0,
    dissenting      integer not null default 0,
    channels        integer not null default 0,
    places          integer not null default 0,
    made_by         uuid not null,
    made_at         timestamptz not null,
    recorded_at     timestamptz not null,
    moved_at        timestamptz not null,
    post            text,
    routed_to       uuid,
    routed_at       timestamptz,
    due_on          date,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    escalated_at    timestamptz,
    ended_at        timestamptz,
    lifted_upto     bigint not null default 0,
    check (state in ('gathering', 'withdrawn') or (post is not null and due_on is not null and harm > 0))
);
comment on table priority.finding is 'What many people said about one thing; counts are kept with every change of what it gathers';
comment on column priority.finding.first_area is 'Where it was made; borough and area follow to their heirs when wards are redrawn';
comment on column priority.finding.unmarked is 'Contributions of which nobody can tell whose they are; each may be one more person';
comment on column priority.finding.places is 'Areas in which they were said';
comment on column priority.finding.moved_at is 'When it last changed: nothing can have happened before';
comment on column priority.finding.lifted_upto is 'After its end the contributions are let go in turn; up to which row of priority.gathered that has come';
create index finding_rank on priority.finding (organisation, people desc, harm desc, id desc) where ended_at is null;
create index finding_rank_borough on priority.finding (organisation, borough, people desc, harm desc, id desc) where ended_at is null;
create index finding_rank_area on priority.finding (organisation, area, people desc, harm desc, id desc) where ended_at is null;
create index finding_ended on priority.finding (organisation, ended_at desc) where ended_at is not null;
create index finding_due on priority.finding (due_on) where state = 'routed' and escalated_at is null;
create index finding_lifting on priority.finding (id) where state in ('decided', 'closed', 'withdrawn') and lifted_upto >= 0;
create index finding_place on priority.finding (area);
create index finding_place_borough on priority.finding (borough);

create table priority.gathered (
    id           bigint generated always as identity primary key,
    finding      bigint not null references priority.finding,
    contribution bigint not null,
    speaker      uuid,
    channel      text not null,
    area         bigint references area.area,
    dissents     boolean not null default false,
    quoted       boolean not null default false,
    how          text not null check (how in ('reference', 'search', 'alike', 'file', 'elsewhere')),
    gathered_by  uuid not null,
    gathered_at  timestamptz not null,
    unique (finding, contribution)
);
comment on table priority.gathered is 'Which contributions a finding gathers; speaker tells people apart and names nobody';
comment on column priority.gathered.quoted is 'Chosen to be quoted; whether it may be is asked of the ledger whenever a page is made';
create index gathered_in_order on priority.gathered (finding, id);
create index gathered_contribution on priority.gathered (contribution);
create index gathered_speaker on priority.gathered (speaker) where speaker is not null;
create index gathered_quoted on priority.gathered (finding, id) where quoted;

create table priority.hand_over (
    id              bigint generated always as identity primary key,
    finding         bigint not null references priority.finding,
    post            text not null,
    to_person       uuid,
    handed_by       uuid not null,
    handed_at       timestamptz not null,
    due_on          date not null,
    upto            bigint not null,
    contributions   integer not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    answered_at     timestamptz,
    decision        bigint
);
comment on table priority.hand_over is 'Which contributions went to whom and when, and what came back: all rows of priority.gathered of the finding up to one';
create index hand_over_finding on priority.hand_over (finding, id);

create table priority.decision (
    id            bigint generated always as identity primary key,
    reference     text not null unique,
    source_key    text unique,
    organisation  text not null,
    borough       bigint references area.area,
    area          bigint references area.area,
    first_borough bigint references area.area,
    first_area    bigint references area.area,
    subject       text,
    state         text not null check (state in ('proposed', 'published', 'withheld', 'closed')),
    version       integer not null default 0,
    contributions integer not null,
    people        integer not null,
    proposed_at   timestamptz not null,
    recorded_at   timestamptz not null,
    moved_at      timestamptz not null,
    published_at  timestamptz,
    looked_at_on  date,
    withheld      text check (withheld in ('court', 'investigation', 'safety', 'privacy', 'security')),
    review_on     date,
    unconfirmed   boolean not null default false,
    told_at       timestamptz,
    told_before   boolean not null default false,
    reached       text check (reached in ('yes', 'partly', 'no')),
    measured_at   timestamptz,
    closed_at     timestamptz,
    check (state = 'proposed' or (version > 0 and published_at is not null)),
    check (state <> 'withheld' or (withheld is not null and review_on is not null)),
    check (state <> 'closed' or told_at is not null)
);
comment on table priority.decision is 'What was decided on one or more findings, as it stands; its texts are in its versions';
comment on column priority.decision.version is 'The one that holds; 0 before the first is public';
comment on column priority.decision.contributions is 'Considered, each counted once';
comment on column priority.decision.unconfirmed is 'Withheld so that not even its existence is confirmed; counted once a year';
comment on column priority.decision.told_before is 'Everybody was told before it was brought in here';
create index decision_newest on priority.decision (organisation, published_at desc, id desc) where published_at is not null and not unconfirmed;
create index decision_newest_borough on priority.decision (organisation, borough, published_at desc, id desc) where published_at is not null and not unconfirmed;
create index decision_newest_area on priority.decision (organisation, area, published_at desc, id desc) where published_at is not null and not unconfirmed;
create index decision_work on priority.decision (organisation, moved_at desc, id desc);
create index decision_untold on priority.decision (id) where published_at is not null and told_at is null;
create index decision_review on priority.decision (review_on) where state = 'withheld';
create index decision_place on priority.decision (area);
create index decision_place_borough on priority.decision (borough);

create table priority.version (
    id           bigint generated always as identity primary key,
    decision     bigint not null references priority.decision,
    number       integer not null,
    state        text not null check (state in ('drafted', 'decided', 'approved', 'holds', 'replaced')),
    effect       text not null check (effect in ('none', 'noted', 'influenced', 'changed', 'driven')),
    title        text not null,
    said         text not null,
    did          text not null,
    reason       text not null check (reason <> ''),
    weight       text not null,
    options      text not null,
    dissent      text,
    anticipated  text not null,
    looked_at_on date not null,
    post         text not null,
    correction   text,
    note         text,
    authors      uuid[] not null check (cardinality(authors) > 0),
    seen         integer not null default 1,
    drafted_at   timestamptz not null,
    decided_by   uuid,
    decided_at   timestamptz,
    approved_by  uuid,
    approved_at  timestamptz,
    published_by uuid,
    published_at timestamptz,
    unique (decision, number),
    check (approved_by is null or not approved_by = any (authors)),
    check (number = 1 or correction is not null)
);
comment on table priority.version is 'The texts of a decision. A correction is the next version; what was public is never changed';
comment on column priority.version.weight is 'What weight was given to what people said, beside what else';
comment on column priority.version.seen is 'Goes up with each change of the draft, so that nobody writes over what they have not seen';
comment on column priority.version.note is 'Why it was given back to whoever wrote it';
create unique index version_in_work on priority.version (decision) where state in ('drafted', 'decided', 'approved');

create function priority.refuse_rewriting() returns trigger language plpgsql as $$
begin
    if current_setting('priority.forgetting', true) in ('names', 'demo') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if old.published_at is not null and (tg_op = 'DELETE' or to_jsonb(old) - 'state' <> to_jsonb(new) - 'state') then
        raise exception 'What was public is never changed: a correction is a new version.';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger version_stands before update or delete on priority.version
    for each row execute function priority.refuse_rewriting();

create table priority.considered (
    decision      bigint not null references priority.decision,
    finding       bigint not null references priority.finding,
    upto          bigint not null,
    contributions integer not null,
    people        integer not null,
    harm          smallint not null,
    primary key (decision, finding)
);
comment on table priority.considered is 'On which findings a decision rests: all rows of priority.gathered of the finding up to one, with the weight they had';
create index considered_finding on priority.considered (finding);

create table priority.measured (
    id          bigint generated always as identity primary key,
    decision    bigint not null references priority.decision,
    reached     text not null check (reached in ('yes', 'partly', 'no')),
    found       text not null,
    by_person   uuid not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null
);
comment on table priority.measured is 'What a decision brought about, beside what was hoped for; measured again is another row';
create index measured_decision on priority.measured (decision, id);
create trigger measured_stands before update or delete on priority.measured
    for each row execute function priority.refuse_change();

create table priority.step (
    id          bigint generated always as identity primary key,
    finding     bigint references priority.finding,
    decision    bigint references priority.decision,
    kind        text not null,
    by_person   uuid,
    to_person   uuid,
    post        text,
    due_on      date,
    number      integer,
    note        text,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    check (num_nonnulls(finding, decision) = 1)
);
comment on table priority.step is 'The history of findings and decisions: appended to, never changed';
create index step_finding on priority.step (finding, id) where finding is not null;
create index step_decision on priority.step (decision, id) where decision is not null;
create trigger step_stands before update or delete on priority.step
    for each row execute function priority.refuse_change();
