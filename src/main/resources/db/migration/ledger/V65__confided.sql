-- What answers an announcement is counted with it; what answers an appeal is for the appeal's officer alone.
alter table ledger.contribution
    add column announcement bigint,
    add column confided     boolean not null default false,
    add constraint contribution_confided_to_somebody
        check (not confided or announcement is not null and regime = 'law-enforcement');
comment on column ledger.contribution.announcement is 'The first announcement of the matter that it answers, as messaging knows it';
comment on column ledger.contribution.confided is 'It answers an appeal: whoever has it in hand, the officer of the appeal, reads it, and nobody else';
create index contribution_announcement on ledger.contribution (announcement) where announcement is not null;
