alter table priority.priority add column agreed_in bigint references area.area;
comment on column priority.priority.agreed_in is 'The area of its time, where redrawn wards took it to another';
