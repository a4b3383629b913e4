-- Reads record_row and person_row; gives per attack and person the union of the items, the strongest certainty and exposure,
-- and the rows, in the order of attack and token; and the different unions as lists.
create table summed as
select
  attack,
  person,
  @halves(@bits(low), @bits(high)) as mask,
  max(certainty) as certainty,
  max(exposure) as exposure,
  @whole(count(*)) as records
from @given(record_row)
where standing = 0
group by attack, person;
create table mask_item as
select
  mask,
  @whole(row_number() over (order by mask) - 1) as code,
  @keep(@variable(kinds), item, place, @hasBit(mask, place - 1)) as items
from (select distinct mask from summed);
@set(items, select coalesce(@list(items, code), []) from mask_item);
create table person_item as
select s.attack, s.person, p.place, m.code, s.certainty, s.exposure, s.records, p.route, p.p0, p.p1, p.p2, p.p3
from summed s
join @given(person_row) p using (person)
join mask_item m using (mask)
order by s.attack, p.place;
drop table summed;
