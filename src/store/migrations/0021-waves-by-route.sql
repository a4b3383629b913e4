-- Mails, letters and SMS of a batch go in waves of their own: each way shows for itself that it is safe.
alter table todoke.notice_waves add column route text check (route in ('letter', 'email', 'sms'));
-- A wave that was open before is that of the way in which its notices go.
update todoke.notice_waves w set route = coalesce((
  select min(i.route) from todoke.notice_intents i
  where i.case_pk = w.case_pk and i.batch = w.batch and i.wave = w.wave), 'email');
alter table todoke.notice_waves alter column route set not null;
alter table todoke.notice_waves drop constraint notice_waves_pkey;
alter table todoke.notice_waves add primary key (case_pk, batch, route, wave);
