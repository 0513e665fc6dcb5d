-- The ledger: everything that anybody says, and what became of it. History holds ids, kinds and times; words lie in
-- one table, from which they can be erased.

create table ledger.contribution (
    id           bigint generated always as identity primary key,
    reference    text not null unique,
    key          text not null,
    token        text unique,
    organisation text not null,
    borough      bigint references area.area,
    area         bigint references area.area,
    channel      text not null,
    relation     text not null,
    subject      text,
    person       uuid,
    state        text not null,
    disposition  text check (state <> 'closed' or disposition is not null),
    owed         text not null check (owed in ('reply', 'outcome')),
    outcome_on   date,
    lead         text not null,
    offered_to   text,
    assigned_to  uuid,
    about        uuid,
    merged_into  bigint references ledger.contribution check (merged_into <> id),
    passed_to    text,
    regime       text not null check (regime in ('general', 'law-enforcement')),
    quotable     boolean not null,
    reply_wanted boolean not null,
    dissatisfied boolean not null,
    crime        boolean not null,
    crime_late   boolean not null,
    abuse        text check (abuse in ('flagged', 'upheld')),
    late         boolean not null,
    outcome_told boolean not null,
    answer       bigint,
    round        integer not null,
    due_at       timestamptz not null,
    running      boolean not null,
    escalation   smallint not null,
    asked_at     timestamptz,
    closed_at    timestamptz,
    emptied_at   timestamptz,
    said_at      timestamptz not null,
    received_at  timestamptz not null,
    imported     boolean not null
);
comment on table ledger.contribution is 'A contribution as it stands: a projection of its history, and what never changes about it. The key opens its page together with the reference';
comment on column ledger.contribution.token is 'Given once to each form, so that the same form sent twice is one contribution';
comment on column ledger.contribution.about is 'The member of staff whom it complains of: it is neither assigned nor shown to them';
comment on column ledger.contribution.running is 'The clock of the present round has not stopped';
comment on column ledger.contribution.emptied_at is 'When its words and its person were removed because they had been kept long enough';
comment on column ledger.contribution.escalation is '1: its supervisor knows that the clock ran out, 2: the borough, 3: the organisation';

create index contribution_due_area on ledger.contribution (organisation, area, due_at) where running;
create index contribution_due_borough on ledger.contribution (organisation, borough, due_at) where running;
create index contribution_due on ledger.contribution (organisation, due_at) where running;
create index contribution_due_mine on ledger.contribution (assigned_to, due_at) where running;
create index contribution_led on ledger.contribution (lead, due_at) where running and lead <> organisation;
create index contribution_offered on ledger.contribution (offered_to, due_at) where offered_to is not null;
create index contribution_person on ledger.contribution (person, received_at desc) where person is not null;
create index contribution_merged on ledger.contribution (merged_into) where merged_into is not null;
create index contribution_asked on ledger.contribution (asked_at) where state = 'needs-more';
create index contribution_crime on ledger.contribution (received_at) where crime and not crime_late and passed_to is null and closed_at is null;
create index contribution_newest_area on ledger.contribution (organisation, area, received_at desc);
create index contribution_newest on ledger.contribution (organisation, received_at desc);
create index contribution_closed on ledger.contribution (closed_at) where closed_at is not null and emptied_at is null;

create table ledger.clock (
    contribution bigint not null references ledger.contribution,
    round        integer not null,
    clock_from   timestamptz not null,
    warn_at      timestamptz not null,
    due_at       timestamptz not null,
    warned_at    timestamptz,
    missed_at    timestamptz,
    stopped_at   timestamptz,
    next_at      timestamptz,
    primary key (contribution, round)
);
comment on table ledger.clock is 'One clock for each contribution and round; a reopening begins the next, and the first keeps its figure';
comment on column ledger.clock.next_at is 'When something is next to happen by itself: a warning, the miss, an escalation';
create index clock_next on ledger.clock (next_at) where next_at is not null;

create table ledger.happening (
    id           bigint generated always as identity primary key,
    contribution bigint not null references ledger.contribution,
    round        integer not null,
    kind         text not null,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    by_person    uuid,
    to_person    uuid,
    organisation text,
    borough      bigint,
    area         bigint,
    other        bigint,
    answer       bigint,
    about        bigint,
    code         text,
    outcome      boolean not null,
    shared       boolean not null,
    stops        boolean not null,
    clock_from   timestamptz,
    warn_at      timestamptz,
    due_at       timestamptz
);
comment on table ledger.happening is 'The history: appended to, never changed. Ids, kinds and times; by_person is staff, never whoever contributed';
create index happening_contribution on ledger.happening (contribution, id);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    if current_setting('ledger.forgetting', true) = 'demo' then return old; end if;
    raise exception 'The history of the ledger is appended to, never changed.';
end $$;
create trigger happening_stands before update or delete on ledger.happening
    for each row execute function ledger.refuse_change();
create trigger happening_stays before truncate on ledger.happening
    for each statement execute function ledger.refuse_change();

create table ledger.words (
    id           bigint generated always as identity primary key,
    contribution bigint not null references ledger.contribution,
    happening    bigint references ledger.happening,
    role         text not null,
    text         text not null,
    language     text not null,
    received_at  timestamptz not null,
    search       tsvector generated always as (to_tsvector(
                     case when language = 'en' then 'english'::regconfig else 'simple'::regconfig end, text)) stored,
    unique (happening, role)
);
comment on table ledger.words is 'Everything that anybody wrote or said, in one place from which it can be erased';
comment on column ledger.words.role is 'What the words are: said, place, reply, question, answer, next-step, note, reason, told, their-reference, public';
create index words_contribution on ledger.words (contribution, id);
create index words_search on ledger.words using gin (search) with (fastupdate = off);
create index words_newest on ledger.words (received_at desc) where role = 'said';

create table ledger.answer (
    id           bigint generated always as identity primary key,
    contribution bigint not null references ledger.contribution,
    round        integer not null,
    author       uuid not null,
    words        bigint not null references ledger.words,
    disposition  text not null,
    outcome      boolean not null,
    next_step    bigint references ledger.words,
    next_by      timestamptz,
    written_at   timestamptz not null,
    reader       uuid check (reader <> author),
    read_at      timestamptz,
    good         boolean,
    given_at     timestamptz,
    shared       boolean not null default false,
    releaser     uuid check (releaser <> author),
    released_at  timestamptz,
    published    boolean,
    public_words bigint references ledger.words
);
comment on table ledger.answer is 'An answer that a person wrote, who read it before it went, and whether a second person has released it to the public';
create index answer_contribution on ledger.answer (contribution);
create index answer_unread on ledger.answer (written_at) where good is null and given_at is null;
create index answer_unreleased on ledger.answer (given_at) where released_at is null and given_at is not null;

create table ledger.hold (
    contribution bigint not null references ledger.contribution,
    holder       text not null,
    held_at      timestamptz not null,
    lifted_at    timestamptz,
    primary key (contribution, holder)
);
comment on table ledger.hold is 'What keeps a contribution from closing while something is being made of it';
create index hold_holder on ledger.hold (holder);

create table ledger.referral (
    id           bigint generated always as identity primary key,
    contribution bigint not null references ledger.contribution,
    organisation text not null,
    offered_by   uuid not null,
    offered_at   timestamptz not null,
    decided_by   uuid,
    decided_at   timestamptz,
    accepted     boolean
);
comment on table ledger.referral is 'An offer to another organisation; until it accepts, the lead stays where it was';
create unique index referral_open on ledger.referral (contribution) where decided_at is null;
create index referral_to on ledger.referral (organisation, offered_at desc);

create table ledger.outcome (
    contribution bigint not null references ledger.contribution,
    item_kind    text not null,
    item_id      bigint not null,
    round        integer not null,
    disposition  text not null,
    staged_at    timestamptz not null,
    told_at      timestamptz,
    primary key (contribution, item_kind, item_id)
);
comment on table ledger.outcome is 'Outcomes that others decided and that were staged for whoever contributed';
create index outcome_item on ledger.outcome (item_kind, item_id) where told_at is null;

create table ledger.satisfaction (
    contribution bigint not null references ledger.contribution,
    round        integer not null,
    score        smallint not null check (score between 1 and 5),
    given_at     timestamptz not null,
    primary key (contribution, round)
);
comment on table ledger.satisfaction is 'How content the person was after closing; kept from the view of whoever handled it';

create table ledger.setting (
    name         text not null,
    organisation text,
    area         bigint references area.area,
    from_day     date not null,
    value        integer not null,
    unique nulls not distinct (name, organisation, area, from_day)
);
comment on table ledger.setting is 'Limits of the ledger with the day from which each holds: for all, for an organisation, or for one area of it';

insert into ledger.setting (name, from_day, value) values
    ('warn-hours', '2000-01-01', 48),
    ('due-hours', '2000-01-01', 72),
    ('borough-hours', '2000-01-01', 24),
    ('organisation-hours', '2000-01-01', 72),
    ('reopen-days', '2000-01-01', 90),
    ('silence-days', '2000-01-01', 14),
    ('second-reader', '2000-01-01', 0);
