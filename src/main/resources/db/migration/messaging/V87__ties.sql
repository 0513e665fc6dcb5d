alter table messaging.following add column ties integer not null default 0 check (ties >= 0);
comment on column messaging.following.ties is 'What the place is to them, as far as they wish to say: one bit for each messaging.wish.Tie, by its place in the list';
