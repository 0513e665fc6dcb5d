create table priority.evidence (
    id           bigint generated always as identity primary key,
    priority     bigint not null references priority.priority,
    contribution bigint,
    hash         text,
    added_at     timestamptz not null,
    by_person    uuid,
    unique (priority, contribution),
    check ((contribution is null) = (hash is null))
);
comment on table priority.evidence is 'On what a priority rests, frozen: a contribution by its id and the hash of its words at that time, or another source in words';
comment on column priority.evidence.hash is 'SHA-256 of the words as they stood, in hexadecimal';
create index evidence_contribution on priority.evidence (contribution) where contribution is not null;
create trigger evidence_stands before update or delete on priority.evidence
    for each row execute function priority.refuse_change();
create trigger evidence_stays before truncate on priority.evidence
    for each statement execute function priority.refuse_change();

create table priority.excerpt (
    id       bigint generated always as identity primary key,
    evidence bigint not null unique references priority.evidence,
    text     text not null
);
comment on table priority.excerpt is 'What evidence says, without names: of a contribution only where it could be quoted then. Erasure reaches it';
