create table volunteering.introduction (
    id                  bigint generated always as identity primary key,
    reference           text not null unique,
    scheme              bigint not null references volunteering.scheme,
    contribution        bigint not null unique,
    state               text not null check (state in ('asked', 'agreed', 'taken-up', 'met', 'ended')),
    since               timestamptz not null,
    due_at              timestamptz check (due_at > since),
    reminded_at         timestamptz,
    missed_at           timestamptz,
    asker               uuid,
    words               text,
    details             text,
    coordinator         uuid,
    coordinator_details text
);
comment on table volunteering.introduction is 'A neighbour asks to be put in touch with a coordinator. How either can be reached is told to the other once both have agreed, and goes soon after they met';
create index introduction_scheme on volunteering.introduction (scheme, id);
create index introduction_due on volunteering.introduction (due_at) where due_at is not null;
create index introduction_asker on volunteering.introduction (asker) where asker is not null;
create index introduction_coordinator on volunteering.introduction (coordinator) where coordinator is not null;

create table volunteering.introduction_step (
    id           bigint generated always as identity primary key,
    introduction bigint not null references volunteering.introduction,
    kind         text not null check (kind in ('asked', 'reminded', 'agreed', 'refused', 'unanswered', 'unconfirmed',
                     'nobody', 'overdue', 'met', 'ended')),
    happened_at  timestamptz not null,
    by_person    uuid,
    note         text
);
comment on table volunteering.introduction_step is 'What happened to a request to be put in touch: appended to, never changed';
create index introduction_step_introduction on volunteering.introduction_step (introduction, id);
create trigger introduction_step_stands before update or delete on volunteering.introduction_step
    for each row execute function volunteering.refuse_change();
create trigger introduction_step_stays before truncate on volunteering.introduction_step
    for each statement execute function volunteering.refuse_change();
