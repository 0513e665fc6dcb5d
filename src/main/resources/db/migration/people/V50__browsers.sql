-- A browser is a way to reach somebody.
alter table people.route drop constraint route_kind_check;
alter table people.route
    add constraint route_kind_check check (kind in ('EMAIL', 'BROWSER', 'TELEPHONE', 'POSTAL'));
comment on column people.route.address is 'As it was typed; of a browser, where its push service takes messages for it and the keys that they are encrypted for';
