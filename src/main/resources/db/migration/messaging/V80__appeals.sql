-- Appeals: when what they are about happened, and the officer who alone reads what is answered to them.
alter table messaging.announcement
    add column officer        uuid,
    add column happened_from  timestamptz,
    add column happened_until timestamptz,
    add constraint announcement_happened_in_order check (happened_until >= happened_from);
comment on column messaging.announcement.officer is 'Kept with the first announcement of a matter: who alone reads and answers what is written in answer to it';
comment on column messaging.announcement.happened_from is 'When what an appeal is about happened, or began';

alter table messaging.delivery
    add column appeal bigint references messaging.announcement on delete cascade;
comment on column messaging.delivery.appeal is 'It answers somebody who answered this appeal: the officer of the appeal, and nobody else, makes the call or prints the letter';
