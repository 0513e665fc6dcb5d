-- What is to be told to one person, and how that went. No address and no text of a message is kept here: addresses
-- are asked of people, and words of whoever wrote them, at the moment of sending.

create table messaging.item_to_tell (
    id        bigint generated always as identity primary key,
    kind      text not null,
    item      bigint not null,
    person    uuid not null,
    class     text not null check (class in ('receipt', 'answer', 'notice')),
    reply     uuid not null unique default gen_random_uuid(),
    state     text not null default 'open' check (state in ('open', 'told', 'unreachable', 'withdrawn')),
    staged_at timestamptz not null,
    ended_at  timestamptz,
    unique (kind, item, person),
    check ((state = 'open') = (ended_at is null))
);
comment on table messaging.item_to_tell is 'One thing to be told to one person: an id and a kind, never a text';
comment on column messaging.item_to_tell.reply is 'Stands in the address to which they reply, and cannot be guessed';
create index item_to_tell_person on messaging.item_to_tell (person);
create index item_to_tell_ended on messaging.item_to_tell (ended_at) where ended_at is not null;

create table messaging.delivery (
    id           bigint generated always as identity primary key,
    told         bigint not null references messaging.item_to_tell on delete cascade,
    route        bigint,
    by           text check (by in ('email', 'call', 'letter')),
    state        text not null default 'waiting'
                 check (state in ('waiting', 'claimed', 'accepted', 'sent', 'by-hand', 'given', 'failed', 'withdrawn')),
    urgency      smallint not null,
    due_at       timestamptz not null,
    claims       integer not null default 0,
    failures     smallint not null default 0,
    message      uuid not null unique default gen_random_uuid(),
    answer       text,
    organisation text,
    borough      bigint,
    area         bigint,
    changed_at   timestamptz not null,
    check (state <> 'by-hand' or organisation is not null)
);
comment on table messaging.delivery is 'Telling it by one route: the queue, and what became of it';
comment on column messaging.delivery.route is 'The route of that person, as people knows it; null until the first try has chosen one';
comment on column messaging.delivery.due_at is 'While it waits: when to try next. While it is claimed: when the claim lapses, because the node that made it has died';
comment on column messaging.delivery.claims is 'Counts the claims, so that a node which was taken for dead and was only slow cannot record what another has taken over';
comment on column messaging.delivery.failures is 'Tries that failed at the other end. Trouble of our own is not counted';
comment on column messaging.delivery.message is 'Its Message-ID, fixed before the first try: a message sent twice around a crash is the same message';
comment on column messaging.delivery.answer is 'What the mail server said last, without addresses';
comment on column messaging.delivery.organisation is 'With borough and area: who makes the call or prints the letter';
create index delivery_due on messaging.delivery (urgency, due_at) where state in ('waiting', 'claimed', 'accepted');
create index delivery_told on messaging.delivery (told);
create index delivery_by_hand on messaging.delivery (organisation, borough, area) where state = 'by-hand';

create table messaging.opening (
    id       bigint generated always as identity primary key,
    delivery bigint not null references messaging.delivery on delete cascade,
    opened_by uuid not null,
    purpose  text not null,
    at       timestamptz not null
);
comment on table messaging.opening is 'Who saw the telephone number or address of a call or letter, and what for';
create index opening_delivery on messaging.opening (delivery, opened_by);

create table messaging.attempt (
    id       bigint generated always as identity primary key,
    delivery bigint not null references messaging.delivery on delete cascade,
    made_by  uuid not null,
    given    boolean not null,
    reason   text,
    at       timestamptz not null,
    undone_at timestamptz,
    check (given or reason is not null)
);
comment on table messaging.attempt is 'A call made or a letter posted, or why not, marked by a named person; a mistaken mark is undone and stays';
create index attempt_delivery on messaging.attempt (delivery);

create table messaging.outbox_mail (
    id        bigint generated always as identity primary key,
    message   text not null unique,
    recipient text not null,
    subject   text not null,
    headers   text not null,
    text      text not null,
    html      text not null,
    sent_at   timestamptz not null
);
comment on table messaging.outbox_mail is 'In a demonstration, which sends nothing: each e-mail as it would have arrived';
