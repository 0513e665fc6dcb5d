alter table ledger.contribution
    add column outcome_only boolean not null default false,
    add column progressed_at timestamptz;
comment on column ledger.contribution.outcome_only is 'They want to hear of nothing but questions, answers and what came of it';
comment on column ledger.contribution.progressed_at is 'When they last heard how it stands; null: not since its receipt';
create index contribution_progress on ledger.contribution ((coalesce(progressed_at, received_at)))
    where closed_at is null and person is not null and reply_wanted and not outcome_only;
