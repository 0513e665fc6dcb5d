-- What the desk remembers for the people who work there. Words lie in ledger.words, from which they can be erased.

create table ledger.draft (
    contribution bigint not null references ledger.contribution,
    author       uuid not null,
    words        bigint references ledger.words on delete set null,
    next_step    bigint references ledger.words on delete set null,
    next_by      text not null,
    disposition  text not null,
    outcome      text not null,
    saved_at     timestamptz not null,
    primary key (contribution, author)
);
comment on table ledger.draft is 'An answer begun and not sent, as it was typed; one for each author and contribution, gone once it is sent';
comment on column ledger.draft.next_by is 'Day, month and year as typed, with spaces between';
create index draft_saved on ledger.draft (saved_at);

create table ledger.opening (
    contribution bigint not null references ledger.contribution,
    person       uuid not null,
    purpose      text not null,
    until        timestamptz not null,
    primary key (contribution, person)
);
comment on table ledger.opening is 'Who said what for before reading a restricted contribution, and until when that holds; each reading is logged by people';

create table ledger.quick_log (
    contribution bigint primary key references ledger.contribution,
    officer      uuid not null,
    logged_at    timestamptz not null
);
comment on table ledger.quick_log is 'Who logged what somebody else said, for the places they were at last';
create index quick_log_officer on ledger.quick_log (officer, logged_at desc);

create table ledger.hand_over (
    id         bigint generated always as identity primary key,
    giver      uuid not null,
    taker      uuid not null,
    by_person  uuid not null,
    given_at   timestamptz not null,
    back_at    timestamptz
);
comment on table ledger.hand_over is 'Everything open that one had went to a colleague, for leave; it can be taken back';
create index hand_over_giver on ledger.hand_over (giver, given_at desc);

create table ledger.handed_over (
    hand_over    bigint not null references ledger.hand_over on delete cascade,
    contribution bigint not null references ledger.contribution,
    primary key (hand_over, contribution)
);
comment on table ledger.handed_over is 'What went with a hand-over, so that just that can come back';
create index handed_over_contribution on ledger.handed_over (contribution);

create index contribution_flagged on ledger.contribution (organisation, received_at desc) where abuse = 'flagged';
create index contribution_crime_late on ledger.contribution (organisation, received_at desc) where crime_late and passed_to is null and closed_at is null;
create index contribution_newest_borough on ledger.contribution (organisation, borough, received_at desc);
create index contribution_newest_led on ledger.contribution (lead, received_at desc) where lead <> organisation;
create index contribution_newest_open on ledger.contribution (organisation, state, received_at desc) where state <> 'closed';
