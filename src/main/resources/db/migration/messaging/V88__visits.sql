-- Some would rather be told at their door than by letter.
alter table messaging.following drop constraint following_channel_check;
alter table messaging.following add constraint following_channel_check
    check (channel in ('email', 'text', 'letter', 'call', 'visit'));
comment on column messaging.following.channel is 'How they want to be told. Whoever wants a visit has a postal address, at whose door somebody calls';
