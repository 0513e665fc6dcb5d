-- Outcomes are told to half a million at once, and each way in which that ends is counted apart.

-- A reference to the contribution would look up and lock each of them while all are staged; nothing deletes
-- contributions but the end of a demonstration, which deletes their outcomes first.
alter table ledger.outcome drop constraint outcome_contribution_fkey;
alter table ledger.outcome
    add column by_letter boolean not null default true,
    add column how text check (how in ('delivered', 'left', 'refused', 'unreachable', 'erased', 'withheld'));
update ledger.outcome set how = 'delivered' where told_at is not null;
alter table ledger.outcome add check ((told_at is null) = (how is null));
comment on column ledger.outcome.by_letter is 'Staged as a letter; otherwise nothing can be sent, and it lies at the private link';
comment on column ledger.outcome.how is 'How the telling ended; null while it waits';
drop index ledger.outcome_item;
create index outcome_item on ledger.outcome (item_kind, item_id, how);
create index outcome_at_link on ledger.outcome (staged_at, contribution) where told_at is null and not by_letter;

alter table ledger.contribution add column forgotten boolean not null default false;
comment on column ledger.contribution.forgotten is 'Whoever said it asked to be forgotten';
create index contribution_told on ledger.contribution (id) where state = 'outcome-told' and not running;

create table ledger.withholding (
    id           bigint generated always as identity primary key,
    contribution bigint not null references ledger.contribution,
    by_person    uuid not null,
    since        timestamptz not null,
    ended_by     uuid,
    ended_at     timestamptz
);
comment on table ledger.withholding is 'Whoever said this is told no outcome, since that would endanger somebody; the reason lies in words';
create unique index withholding_open on ledger.withholding (contribution) where ended_at is null;
